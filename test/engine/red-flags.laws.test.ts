import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/content.js';
import { AnswerError, checkRedFlags } from '../../src/engine/index.js';
import { answersFor, inAnyOrder, seed } from '../support/arbitraries.js';
import { actNowSigns, counted, followUps, ordinarySigns } from '../support/oracle-answers.js';
import { actNowSeen, redFlagFaults } from '../support/oracle-red-flags.js';

const anyAnswers = answersFor(defaultContent, 'red-flags');

const forAll = (law: (answers: Answers) => void, numRuns = 500): void =>
  fc.assert(fc.property(anyAnswers, law), { seed, numRuns });

const faultsOf = (answers: Answers): string[] =>
  redFlagFaults(counted('red-flags', answers), checkRedFlags(defaultContent, answers));

const outcome = (answers: Answers): string => checkRedFlags(defaultContent, answers).outcome;
const bytes = (answers: Answers): string => JSON.stringify(checkRedFlags(defaultContent, answers));

const severity: { readonly [outcome: string]: number } = {
  incomplete: 0,
  keep: 1,
  style: 1,
  raise: 2,
  switch: 3,
  leave: 4,
};
const gravity = (answers: Answers): number => severity[outcome(answers)] ?? Number.NaN;

type Step = readonly [less: string, more: string];

/** Answers without act-now signs, so that weight decides; a few signs of the fourteen. */
const mild = fc
  .tuple(
    fc.constantFrom('one', 'two-to-four', 'five-plus', 'months', null),
    fc.shuffledSubarray([...ordinarySigns], { maxLength: 6 }),
    fc.array(fc.constantFrom('once', 'often', 'no'), { minLength: 6, maxLength: 6 }),
  )
  .map(([attended, signs, seen]): Answers => {
    const entries = signs.map((sign, index) => [sign, seen[index] ?? 'no'] as const);
    return { attended, ...Object.fromEntries(entries) };
  });

describe(`the red-flag check, for any answers (seed ${seed})`, function () {
  this.timeout(60_000);

  it('agrees with the written rules', () => {
    forAll((answers) => {
      expect(faultsOf(answers)).to.deep.equal([]);
    });
  });

  it('agrees with the written rules where weight decides', () => {
    const law = (answers: Answers): void => {
      expect(faultsOf(answers)).to.deep.equal([]);
    };
    fc.assert(fc.property(mild, law), { seed, numRuns: 1500 });
  });

  it('says to leave on any act-now sign', () => {
    fc.assert(
      fc.property(mild, fc.constantFrom(...actNowSigns), (answers, sign) => {
        expect(outcome({ ...answers, [sign]: 'yes' })).to.equal('leave');
      }),
      { seed, numRuns: 300 },
    );
  });

  it('says to leave on a follow-up, and only while it is asked', () => {
    fc.assert(
      fc.property(mild, fc.constantFrom(...followUps), (answers, [question, sign]) => {
        for (const seen of ['once', 'often']) {
          expect(outcome({ ...answers, [sign]: seen, [question]: 'yes' })).to.equal('leave');
        }
        const hidden = { ...answers, [sign]: 'no', [question]: 'yes' };
        expect(outcome(hidden)).to.equal(outcome({ ...answers, [sign]: 'no' }));
      }),
      { seed, numRuns: 300 },
    );
  });

  it('names helplines only when it says to leave', () => {
    forAll((answers) => {
      const { helplines } = checkRedFlags(defaultContent, answers);
      const grave = actNowSeen(counted('red-flags', answers)).length > 0;
      expect(helplines.length > 0).to.equal(grave);
    });
  });
});

describe(`the steadiness of the red-flag check (seed ${seed})`, function () {
  this.timeout(60_000);

  it('never grows milder by one more sign, or by one seen more often', () => {
    const steps = fc.constantFrom<Step[]>(['no', 'once'], ['once', 'often'], ['no', 'often']);
    const law = (answers: Answers, sign: string, [less, more]: Step): void => {
      const before = gravity({ ...answers, [sign]: less });
      expect(gravity({ ...answers, [sign]: more })).to.be.at.least(before);
    };
    const signs = fc.constantFrom(...ordinarySigns);
    fc.assert(fc.property(mild, signs, steps, law), { seed, numRuns: 1000 });
  });

  it('gives the same bytes for the same answers, in whatever order they stand', () => {
    const twice = anyAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), inAnyOrder(answers)),
    );
    const law = ([answers, shuffled]: [Answers, Answers]): void => {
      expect(bytes(shuffled)).to.equal(bytes(answers));
    };
    fc.assert(fc.property(twice, law), { seed, numRuns: 300 });
  });

  it('treats skipped and hidden answers like absent ones, and leaves the answers as they are', () => {
    forAll((answers) => {
      const frozen = Object.freeze({ ...answers });
      expect(bytes(frozen)).to.equal(bytes(counted('red-flags', answers)));
    });
  });
});

describe('the outcome of the red-flag check', () => {
  const rows: readonly (readonly [answers: Answers, expected: string])[] = [
    [{}, 'incomplete'],
    [{ attended: 'months' }, 'incomplete'],
    [{ attended: 'months', judgment: null }, 'incomplete'],
    [{ 'privacy-harm': 'yes' }, 'incomplete'],
    [{ judgment: 'no' }, 'keep'],
    [{ irregular: 'once' }, 'keep'],
    [{ size: 'often' }, 'style'],
    [{ size: 'once', irregular: 'once' }, 'style'],
    [{ judgment: 'once' }, 'raise'],
    [{ judgment: 'once', size: 'often' }, 'raise'],
    [{ irregular: 'often' }, 'raise'],
    [{ judgment: 'often', conflict: 'once' }, 'switch'],
    [{ privacy: 'often' }, 'switch'],
    [{ privacy: 'often', attended: 'one' }, 'switch'],
    [{ privacy: 'once', pressure: 'once', 'no-guidance': 'once' }, 'switch'],
    [{ privacy: 'once', pressure: 'once', 'no-guidance': 'once', attended: 'one' }, 'raise'],
    [{ judgment: 'often', conflict: 'once', attended: 'one' }, 'raise'],
    [{ 'no-progress': 'often', attended: 'two-to-four' }, 'keep'],
    [{ 'no-progress': 'often' }, 'keep'],
    [{ 'no-progress': 'often', attended: 'five-plus' }, 'raise'],
    [{ 'no-progress': 'often', irregular: 'often', attended: 'months' }, 'switch'],
    [{ 'no-progress': 'often', irregular: 'often', attended: 'two-to-four' }, 'raise'],
    [{ threat: 'yes' }, 'leave'],
    [{ exploitation: 'yes', attended: 'one' }, 'leave'],
    [{ privacy: 'once', 'privacy-harm': 'no' }, 'raise'],
    [{ pressure: 'once', 'pressure-coerced': 'yes' }, 'leave'],
  ];
  for (const [answers, expected] of rows) {
    it(`is ${expected} for ${JSON.stringify(answers)}`, () => {
      expect(outcome(answers)).to.equal(expected);
      expect(faultsOf(answers)).to.deep.equal([]);
    });
  }
});

describe('what the red-flag check carries over', () => {
  const carry = (answers: Answers): unknown => checkRedFlags(defaultContent, answers).carryOver;

  it('is nothing where no sign calls for it', () => {
    expect(carry({ judgment: 'often', 'no-skills': 'no' })).to.deep.equal({ answers: {}, ask: [] });
  });

  it('merges the approaches that were missed', () => {
    const { answers } = checkRedFlags(defaultContent, {
      'no-skills': 'once',
      'no-guidance': 'often',
    }).carryOver;
    expect(Object.keys(answers)).to.deep.equal(['approach']);
    expect(answers['approach']).to.have.members(['skills', 'therapist']);
  });

  it('takes pressure about medicine over as an answer, and a clash as questions', () => {
    const all = { 'medication-pressure': 'yes', 'values-mismatch': 'once', size: 'often' };
    const { answers, ask } = checkRedFlags(defaultContent, all).carryOver;
    expect(answers).to.deep.equal({ medication: 'taking' });
    expect(ask).to.have.members(['spirituality', 'size']);
  });
});

describe('red-flag answers with ids nobody knows', () => {
  const rows: readonly Answers[] = [
    { concern: ['alcohol'] },
    { judgment: 'yes' },
    { threat: 'often' },
  ];
  for (const answers of rows) {
    it(`are refused: ${JSON.stringify(answers)}`, () => {
      expect(() => checkRedFlags(defaultContent, answers)).to.throw(AnswerError);
    });
  }
});
