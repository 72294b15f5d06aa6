import { expect } from 'chai';
import * as fc from 'fast-check';
import { makeDecider, decide } from '../../src/engine/decisions.js';
import { isMet, overAnswers, overAttributes } from '../../src/engine/conditions.js';
import type { AttributeValue, Question, Test } from '../../src/engine/index.js';
import { evaluate } from '../support/interpreter.js';

/** A small world: three questions, three attributes, options and values that overlap. */
const words = ['a', 'b', 'c'];
const questions: readonly Question[] = [
  { id: 'one', check: 'fit', kind: 'single', part: 'core', options: words },
  { id: 'many', check: 'fit', kind: 'multi', part: 'core', options: words },
];
const attributes = ['plain', 'list', 'size'];

const lookup = {
  slotOf: (question: string, option: string) => {
    const row = questions.findIndex(({ id }) => id === question);
    const column = words.indexOf(option);
    return row < 0 || column < 0 ? undefined : row * words.length + column;
  },
  questionIndexOf: (question: string) => {
    const index = questions.findIndex(({ id }) => id === question);
    return index < 0 ? undefined : index;
  },
};

type Sheet = { readonly one: string | undefined; readonly many: readonly string[] };

const sheets: fc.Arbitrary<Sheet> = fc.record({
  one: fc.option(fc.constantFrom(...words), { nil: undefined }),
  many: fc.subarray(words),
});

const slotsOf = ({ one, many }: Sheet) => ({
  chosen: Uint8Array.from([
    ...words.map((word) => Number(word === one)),
    ...words.map((word) => Number(many.includes(word))),
  ]),
  counts: Uint8Array.from([one === undefined ? 0 : 1, many.length]),
});

const recordOf = ({ one, many }: Sheet) => ({
  ...(one !== undefined && { one }),
  ...(many.length > 0 && { many }),
});

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
    plain: fc.constantFrom(...words),
    list: fc.subarray(words),
    size: fc.nat(3),
  },
  { requiredKeys: [] },
);

const runs = { numRuns: 2000, seed: 6 };

describe('conditions, compiled', () => {
  it('say of answers what reading them straight from the data says', () => {
    fc.assert(
      fc.property(tests, sheets, (test, sheet) => {
        const expected = evaluate(test, recordOf(sheet), false) === true;
        expect(isMet(overAnswers(test, lookup), slotsOf(sheet))).to.equal(expected);
      }),
      runs,
    );
  });

  it('say the same when many are settled in one pass', () => {
    fc.assert(
      fc.property(fc.array(tests, { maxLength: 6 }), sheets, (many, sheet) => {
        const decider = makeDecider(many, questions.length * words.length, lookup);
        const expected = many.map((test) => evaluate(test, recordOf(sheet), false) === true);
        expect([...decide(decider, slotsOf(sheet))].map(Boolean)).to.deep.equal(expected);
      }),
      runs,
    );
  });

  it('say of a group what reading its attributes says, whether the unknown is false or unknown', () => {
    const absences = fc.constantFrom(false, undefined);
    fc.assert(
      fc.property(groupTests, subjects, sheets, absences, (test, subject, sheet, absent) => {
        const condition = overAttributes(test, subject, absent, lookup);
        const said = typeof condition === 'function' ? condition(slotsOf(sheet)) : condition;
        expect(said).to.equal(evaluate(test, subject, absent, recordOf(sheet)));
      }),
      runs,
    );
  });
});
