/** On small contents of any make, held against going through every way to answer what is open. */
import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import { canStillChange, recommend } from '../../src/engine/index.js';
import type { Answers, Content, Criterion, Question, Test } from '../../src/engine/index.js';
import { seed } from '../support/arbitraries.js';
import { completionsOf, openSheets, type OpenSheet } from '../support/open-contents.js';

const shortlistOf = (content: Content, answers: Answers): string => {
  const result = recommend(content, answers);
  return 'shortlist' in result ? result.shortlist.join() : result.status;
};

/** True when some way to answer the open questions alters the shortlist, an act-now notice seen or not. */
function canChange({ content, answers, open }: OpenSheet): boolean {
  const now = shortlistOf(content, answers);
  return completionsOf(answers, open).some((sheet) =>
    [{}, { seen: 'yes' }, { seen: null }].some(
      (acknowledged) => shortlistOf(content, { ...sheet, ...acknowledged }) !== now,
    ),
  );
}

describe(`canStillChange, on contents of any make (seed ${seed})`, function () {
  this.timeout(60_000);

  it('is empty only where no way to answer the open questions alters the shortlist', () => {
    fc.assert(
      fc.property(openSheets, (sheet) => {
        if (canStillChange(sheet.content, sheet.answers).length > 0) return;
        expect(canChange(sheet)).to.equal(false);
      }),
      { seed, numRuns: 2000 },
    );
  });

  it('is empty for at least 80 of 100 shortlists that are settled', () => {
    const settled = fc
      .sample(openSheets, { seed, numRuns: 800 })
      .filter((sheet) => !canChange(sheet));
    const known = settled.filter(
      ({ content, answers }) => canStillChange(content, answers).length === 0,
    );
    expect(settled.length).to.be.above(200);
    expect(known.length / settled.length).to.be.at.least(0.8);
  });
});

const asked = { check: 'fit', kind: 'single', part: 'core', options: ['yes', 'no'] } as const;
const yes = (question: string): Test => ({ is: [question, 'yes'] });
const questions: readonly Question[] = [
  { ...asked, id: 'first' },
  { ...asked, id: 'second' },
  { ...asked, id: 'hidden', shownWhen: yes('first') },
  { ...asked, id: 'other' },
  { ...asked, id: 'seen', kind: 'acknowledgement', acknowledges: 'first' },
];

const criterion = (
  id: string,
  when: Test,
  mark: string,
  effect: Criterion['effect'],
): Criterion => ({
  id,
  question: 'second',
  when,
  group: { is: ['mark', mark] },
  effect,
  source: 'rule',
});

const small = (
  criteria: readonly Criterion[],
  shortlist: Partial<Content['shortlist']>,
): Content => ({
  ...defaultContent,
  questions,
  groups: ['a', 'b', 'c'].map((mark) => ({ id: mark, kind: 'community', attributes: { mark } })),
  criteria,
  notices: defaultContent.notices.map((notice) => ({ ...notice, when: { any: [] } })),
  fits: [
    { fit: 'strong', atLeast: 52 },
    { fit: 'good', atLeast: 51 },
    { fit: 'possible', atLeast: 0 },
  ],
  shortlist: { min: 1, max: 2, extendWith: [], quotas: [], holdBack: [], ...shortlist },
});

const out = { ruleOut: true } as const;
const hold = {
  id: 'hold',
  when: { all: [] },
  group: { is: ['mark', 'a'] },
  whileInScope: { is: ['mark', 'c'] },
} as const;

type Row = readonly [what: string, content: Content, answers: Answers, open: readonly string[]];

const rows: readonly Row[] = [
  [
    'one answer shows an answered question, which counts beside another answer',
    small([criterion('both', { all: [yes('hidden'), yes('second')] }, 'b', { points: 1 })], {}),
    { other: 'yes', hidden: 'yes' },
    ['first', 'second'],
  ],
  [
    'it takes two answers to lift two rule-outs',
    small(
      ['first', 'second'].map((id) => criterion(id, { not: yes(id) }, 'a', out)),
      {},
    ),
    { other: 'yes', hidden: null },
    ['first', 'second'],
  ],
  [
    'a group that lets another be held back may be ruled out',
    small([criterion('c', yes('second'), 'c', out)], { holdBack: [hold] }),
    { first: 'yes', hidden: null, other: null },
    ['second'],
  ],
  [
    'a group that lets another be held back may come into scope',
    small([criterion('c', { not: yes('second') }, 'c', out)], { holdBack: [hold] }),
    { first: 'yes', hidden: null, other: null },
    ['second'],
  ],
  [
    'a group may pass through the one word that extends the list',
    small(
      [
        criterion('a', yes('first'), 'a', { points: 9 }),
        criterion('b', { in: ['second', ['yes', 'no']] }, 'b', { points: 1.5 }),
        criterion('b2', yes('second'), 'b', { points: 2 }),
      ],
      { extendWith: ['good'] },
    ),
    { first: 'yes', hidden: null, other: null },
    ['second'],
  ],
  ['nothing is answered, and no answer bears on a group', small([], {}), {}, ['first', 'second']],
];

describe('canStillChange names the open questions where', () => {
  for (const [what, content, answers, expected] of rows) {
    it(what, () => {
      const open = questions.filter(({ id }) => expected.includes(id));
      expect(canChange({ content, answers, open })).to.equal(true);
      expect(canStillChange(content, answers)).to.include.members([...expected]);
    });
  }
});
