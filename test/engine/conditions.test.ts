import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import { countAnswers } from '../../src/engine/answers.js';
import { makeTable } from '../../src/engine/check-table.js';
import { isMet, isReference, overAnswers, overAttributes } from '../../src/engine/conditions.js';
import type { AttributeValue, Question, Test } from '../../src/engine/index.js';
import { evaluate } from '../support/interpreter.js';

/** A small world: three questions, three attributes, options and values that overlap. */
const words = ['a', 'b', 'c'];
const questions: readonly Question[] = [
  { id: 'one', check: 'fit', kind: 'single', part: 'core', options: words },
  { id: 'many', check: 'fit', kind: 'multi', part: 'core', options: words },
];
const attributes = ['plain', 'list', 'size'];

type Sheet = { readonly one: string | undefined; readonly many: readonly string[] };

const sheets: fc.Arbitrary<Sheet> = fc.record({
  one: fc.option(fc.constantFrom(...words), { nil: undefined }),
  many: fc.subarray(words),
});

const recordOf = ({ one, many }: Sheet) => ({
  ...(one !== undefined && { one }),
  ...(many.length > 0 && { many }),
});

const makeSmallTable = () => makeTable({ ...defaultContent, questions }, 'fit');

const { tests } = fc.letrec<{ tests: Test; leaf: Test }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...words, 'z').map((word): Test => ({ is: ['one', word] })),
    fc.subarray([...words, 'z']).map((some): Test => ({ in: ['one', some] })),
    fc.constantFrom(...words, 'z').map((word): Test => ({ has: ['many', word] })),
    fc.nat(4).map((least): Test => ({ atLeast: ['many', least + 1] })),
    fc.constant<Test>({ is: ['nothing', 'a'] }),
    fc.constant<Test>({ atLeast: ['nothing', 1] }),
  ),
  tests: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    tie('tests').map((test): Test => ({ not: test })),
    fc.array(tie('tests'), { maxLength: 3 }).map((all): Test => ({ all })),
    fc.array(tie('tests'), { maxLength: 3 }).map((any): Test => ({ any })),
  ),
}));

const { groupTests } = fc.letrec<{ groupTests: Test; leaf: Test }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...words).map((word): Test => ({ is: ['plain', word] })),
    fc.subarray(words).map((some): Test => ({ in: ['plain', some] })),
    fc.constantFrom(...attributes).map((name): Test => ({ has: [name, 'a'] })),
    fc.constantFrom(...attributes).map((name): Test => ({ atLeast: [name, 2] })),
    fc.constantFrom('one', 'many').map((answer): Test => ({ has: ['list', { answer }] })),
    fc.constantFrom('one', 'many', 'no').map((answer): Test => ({ is: ['plain', { answer }] })),
  ),
  groupTests: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    tie('groupTests').map((test): Test => ({ not: test })),
    fc.array(tie('groupTests'), { maxLength: 3 }).map((all): Test => ({ all })),
    fc.array(tie('groupTests'), { maxLength: 3 }).map((any): Test => ({ any })),
  ),
}));

const subjects: fc.Arbitrary<{ readonly [name: string]: AttributeValue }> = fc.record(
  {
    plain: fc.constantFrom(...words, '3'),
    list: fc.subarray(words),
    size: fc.nat(3),
  },
  { requiredKeys: [] },
);

const runs = { numRuns: 2000, seed: 6 };

describe('conditions, compiled', () => {
  it('say of answers what reading them straight from the data says', () => {
    const table = makeSmallTable();
    fc.assert(
      fc.property(tests, sheets, (test, sheet) => {
        const answers = recordOf(sheet);
        const expected = evaluate(test, answers, false) === true;
        const slots = countAnswers(table, answers);
        expect(isMet(overAnswers(test, table.byId), slots)).to.equal(expected);
      }),
      runs,
    );
  });

  it('hold for a group where reading its attributes says so, whether the unknown is false or unknown', () => {
    const table = makeSmallTable();
    const absences = fc.constantFrom<false | undefined>(false, undefined);
    fc.assert(
      fc.property(groupTests, subjects, sheets, absences, (test, subject, sheet, absent) => {
        const known = new Map(Object.entries(subject));
        const condition = overAttributes(test, known, absent, table.byId);
        const answers = recordOf(sheet);
        const expected = evaluate(test, subject, absent, answers) === true;
        expect(isMet(condition, countAnswers(table, answers))).to.equal(expected);
      }),
      runs,
    );
  });

  it('tell a reference to an answer from fixed values', () => {
    expect(isReference({ answer: 'one' })).to.equal(true);
    for (const value of [null, undefined, 'answer', ['answer'], 3, {}]) {
      expect(isReference(value), JSON.stringify(value)).to.equal(false);
    }
  });
});
