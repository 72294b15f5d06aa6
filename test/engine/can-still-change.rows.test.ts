/** One row for each way in which the shortlist is open or settled; brute force says which of the two it is. */
import { expect } from 'chai';
import { canStillChange, type Answers, type Content } from '../../src/engine/index.js';
import { canChange } from '../support/open-contents.js';
import {
  below,
  but,
  hold,
  many,
  marked,
  no,
  out,
  points,
  quota,
  small,
  yes,
} from '../support/yes-or-no.js';

type Row = readonly [what: string, content: Content, answers: Answers, named: readonly string[]];

const openRows: readonly Row[] = [
  [
    'one answer shows an answered question, which counts beside another answer',
    small([points({ all: [yes('hidden'), yes('second')] }, 'b', 1)]),
    { other: 'yes', hidden: 'yes', third: null },
    ['first', 'second'],
  ],
  [
    'it takes two answers to lift two rule-outs',
    small(['first', 'second'].map((id) => out({ not: yes(id) }, 'a'))),
    but(['first', 'second']),
    ['first', 'second'],
  ],
  [
    'rules tie questions in a row',
    small([
      points({ all: [yes('first'), yes('second')] }, 'c', 0),
      points({ all: [yes('second'), yes('third')] }, 'b', 1),
    ]),
    but(['first', 'second', 'third']),
    ['first', 'second', 'third'],
  ],
  [
    'a group that lets another be held back may be ruled out',
    small([out(yes('second'), 'c')], { holdBack: [hold] }),
    but(['second']),
    ['second'],
  ],
  [
    'a group that lets another be held back may come into scope',
    small([out({ not: yes('second') }, 'c')], { holdBack: [hold] }),
    but(['second']),
    ['second'],
  ],
  [
    'a group may pass through the one word that extends the list',
    small(
      [
        points(yes('other'), 'a', 9),
        points({ in: ['second', ['yes', 'no']] }, 'b', 1.5),
        points(yes('second'), 'b', 2),
      ],
      { max: 2, extendWith: ['good'] },
    ),
    but(['second']),
    ['second'],
  ],
  [
    'a quota picks among groups that change places',
    small(below, { quotas: [quota(marked('b', 'c'))] }),
    but(['second']),
    ['second'],
  ],
  [
    'a quota that one of the groups picked calls for does',
    small(
      [points(yes('other'), 'a', 50), points(yes('other'), 'b', 20), points(yes('second'), 'd', 1)],
      { min: 2, quotas: [quota(marked('c', 'd'), marked('a'))] },
    ),
    but(['second']),
    ['second'],
  ],
  [
    'one of two quotas does',
    small(below, { quotas: [quota(marked('a')), quota(marked('b', 'c'))] }),
    but(['second']),
    ['second'],
  ],
  [
    'a quota picks a group that may be ruled out',
    small([points(yes('other'), 'a', 50), out(yes('second'), 'b')], {
      quotas: [quota(marked('b', 'c'))],
    }),
    but(['second']),
    ['second'],
  ],
  [
    'nothing is answered, and no answer bears on a group',
    small([]),
    { hidden: null, seen: null },
    ['first', 'second', 'third', 'other'],
  ],
  [
    'nothing is answered, and one question bears on a group',
    small([
      points(yes('second'), 'c', 1),
      points(yes('first'), 't', 1),
      points(yes('third'), 'z', 1),
    ]),
    {},
    ['second'],
  ],
  [
    'another question bears on a group of another kind, or comes to the same',
    small([
      points(yes('second'), 'c', 1),
      points(yes('first'), 't', 1),
      points(yes('third'), 'b', 0),
    ]),
    but(['first', 'second', 'third']),
    ['second'],
  ],
  [
    'a rule looks at an acknowledgement as well',
    small([points({ all: [yes('second'), yes('seen')] }, 'c', 1)]),
    but(['second', 'seen']),
    ['second'],
  ],
  [
    'a rule looks at an acknowledgement alone, which an open question may call for',
    small([points(yes('seen'), 'c', 1)]),
    but(['second', 'seen']),
    ['second'],
  ],
  [
    'there are too many ways to answer',
    small([points({ atLeast: ['many', 13] }, 'c', 1)], {}, [many(13)]),
    but([]),
    ['many'],
  ],
];

const settledRows: readonly Row[] = [
  ['groups tie', small([]), but(['second']), []],
  [
    'a quota is met, and others change places',
    small(below, { quotas: [quota(marked('a'))] }),
    but(['second']),
    [],
  ],
  [
    'a quota is not called for',
    small(below, { quotas: [quota(marked('b', 'c'), marked('z'))] }),
    but(['second']),
    [],
  ],
  ['no group meets a quota', small(below, { quotas: [quota(marked('z'))] }), but(['second']), []],
  [
    'a quota picks among groups that keep their order',
    small([points(yes('second'), 'a', 1)], { quotas: [quota(marked('b', 'c'))] }),
    but(['second']),
    [],
  ],
  [
    'a group below the list may be ruled out',
    small([out(yes('second'), 'c')]),
    but(['second']),
    [],
  ],
  [
    'a group below a list with no place to spare may be ruled out',
    small([out(yes('second'), 'd')], { min: 3 }),
    but(['second']),
    [],
  ],
  [
    'a group is held back by one that stays in scope',
    small(below, { holdBack: [{ ...hold, group: marked('c'), whileInScope: marked('a') }] }),
    but(['second']),
    [],
  ],
  [
    'a hold-back does not apply',
    small(below, { holdBack: [{ ...hold, when: no }] }),
    but(['second']),
    [],
  ],
  [
    'a question can be answered in as many ways as are gone through',
    small([points(yes('other'), 'a', 50), points({ atLeast: ['many', 12] }, 'c', 1)], {}, [
      many(12),
    ]),
    but([]),
    [],
  ],
  [
    'a question has more options than that, but rules tell few apart',
    small([points(yes('other'), 'a', 50), points({ has: ['many', '7'] }, 'c', 1)], {}, [many(13)]),
    but([]),
    [],
  ],
];

const expectRow = ([, content, answers, named]: Row, isOpen: boolean): void => {
  const open = content.questions.filter(
    ({ id, check, kind }) =>
      check === 'fit' && kind !== 'acknowledgement' && answers[id] === undefined,
  );
  expect(canChange({ content, answers, open }), 'brute force').to.equal(isOpen);
  expect(canStillChange(content, answers)).to.deep.equal(named);
};

describe('the shortlist can still change where', () => {
  for (const row of openRows) it(row[0], () => expectRow(row, true));
});

describe('the shortlist is settled where', () => {
  for (const row of settledRows) it(row[0], () => expectRow(row, false));
});
