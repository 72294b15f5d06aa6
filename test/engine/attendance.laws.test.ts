import { expect } from 'chai';
import * as fc from 'fast-check';
import { defaultContent } from '../../src/content/index.js';
import type { Answers } from '../../src/engine/content.js';
import { adviseAttendance, AnswerError } from '../../src/engine/index.js';
import type { AttendanceAdvice } from '../../src/engine/results.js';
import { answersFor, inAnyOrder, seed } from '../support/arbitraries.js';
import { attendanceFaults } from '../support/oracle-attendance.js';
import { counted } from '../support/oracle-answers.js';

const options: readonly (readonly [question: string, options: readonly string[]])[] = [
  ['focus', ['focused', 'recovery', 'programme']],
  ['since', ['new', 'weeks', 'months', 'years']],
  ['goals', ['not-yet', 'some', 'met']],
  ['readiness-safe', ['yes', 'mixed', 'no']],
  ['readiness-coping', ['low', 'growing', 'strong']],
  ['guidance', ['stay', 'step-down', 'none']],
  ['circumstances', ['more-stress', 'same', 'more-support']],
  ['feedback', ['growing', 'mixed', 'none']],
];

/** Every combination of answers there is, skips included. */
function* everyAnswers(from = 0): Generator<Answers> {
  const row = options[from];
  if (!row) {
    yield {};
    return;
  }
  const [question, choices] = row;
  for (const rest of everyAnswers(from + 1)) {
    for (const choice of [null, ...choices]) yield { [question]: choice, ...rest };
  }
}

const advise = (answers: Answers): AttendanceAdvice => adviseAttendance(defaultContent, answers);

const oftenness: readonly string[] = ['monthly', 'fortnightly', 'weekly', 'twice-weekly'];
const howOften = (answers: Answers): number => oftenness.indexOf(advise(answers).frequency ?? '');

describe('attendance advice, for every combination of answers', function () {
  this.timeout(120_000);

  it('agrees with the written rules', () => {
    let count = 0;
    for (const answers of everyAnswers()) {
      count += 1;
      const faults = attendanceFaults(counted('attendance', answers), advise(answers));
      if (faults.length > 0) expect.fail(`${faults.join('; ')} for ${JSON.stringify(answers)}`);
    }
    expect(count).to.equal(4 * 5 * 4 ** 6);
  });

  it('never advises fewer meetings under more stress than without', () => {
    for (const answers of everyAnswers(1)) {
      if (answers['circumstances'] !== 'more-stress') continue;
      const calm = { ...answers, circumstances: 'same' };
      if (advise(calm).phase === 'leave') continue;
      if (howOften(answers) < howOften(calm)) expect.fail(JSON.stringify(answers));
    }
  });
});

describe(`the steadiness of attendance advice (seed ${seed})`, function () {
  this.timeout(60_000);

  const anyAnswers = answersFor(defaultContent, 'attendance');
  const bytes = (answers: Answers): string => JSON.stringify(advise(answers));

  it('gives the same bytes for the same answers, in whatever order they stand', () => {
    const twice = anyAnswers.chain((answers) =>
      fc.tuple(fc.constant(answers), inAnyOrder(answers)),
    );
    const law = ([answers, shuffled]: [Answers, Answers]): void => {
      expect(bytes(shuffled)).to.equal(bytes(answers));
    };
    fc.assert(fc.property(twice, law), { seed, numRuns: 300 });
  });

  it('treats skipped answers like absent ones, and leaves the answers as they are', () => {
    const law = (answers: Answers): void => {
      const frozen = Object.freeze({ ...answers });
      expect(bytes(frozen)).to.equal(bytes(counted('attendance', answers)));
    };
    fc.assert(fc.property(anyAnswers, law), { seed, numRuns: 300 });
  });
});

describe('attendance advice', () => {
  const rows: readonly (readonly [who: string, answers: Answers, expected: object])[] = [
    ['nobody yet', {}, { status: 'incomplete' }],
    [
      'someone at the second meeting',
      { since: 'new' },
      { phase: 'initial', frequency: 'twice-weekly', review: 'four-meetings' },
    ],
    [
      'someone who does not feel safe',
      { 'readiness-safe': 'no', focus: 'recovery' },
      { phase: 'leave', band: 'ongoing' },
    ],
    [
      'someone steady for half a year',
      { since: 'months', goals: 'some', 'readiness-coping': 'growing' },
      { phase: 'maintenance', frequency: 'weekly', review: 'six-months' },
    ],
    [
      'someone strong but under stress',
      { since: 'years', goals: 'met', 'readiness-coping': 'strong', circumstances: 'more-stress' },
      { phase: 'maintenance', frequency: 'weekly' },
    ],
    [
      'someone who met the goals, with years behind',
      { focus: 'recovery', since: 'years', goals: 'met', 'readiness-coping': 'strong' },
      { phase: 'taper', frequency: 'monthly', review: 'yearly' },
    ],
    [
      'someone whose therapist says stay',
      { since: 'years', goals: 'met', 'readiness-coping': 'strong', guidance: 'stay' },
      { phase: 'maintenance', frequency: 'fortnightly' },
    ],
    [
      'a grief group member done within weeks',
      { focus: 'focused', since: 'weeks', goals: 'met', 'readiness-coping': 'strong' },
      { band: 'short', phase: 'taper', frequency: 'fortnightly' },
    ],
    [
      'a programme member done within weeks',
      { focus: 'programme', since: 'weeks', goals: 'met', 'readiness-coping': 'strong' },
      { band: 'long', phase: 'maintenance', frequency: 'fortnightly' },
    ],
    [
      'someone far from the goals, coping badly',
      { since: 'years', goals: 'not-yet', 'readiness-coping': 'low', circumstances: 'more-stress' },
      { phase: 'initial', frequency: 'twice-weekly' },
    ],
  ];
  for (const [who, answers, expected] of rows) {
    it(`is ${Object.values(expected).join(', ')} for ${who}`, () => {
      expect(advise(answers)).to.include(expected);
    });
  }

  it('refuses ids nobody knows', () => {
    expect(() => advise({ focus: 'fun' })).to.throw(AnswerError);
    expect(() => advise({ concern: ['alcohol'] })).to.throw(AnswerError);
  });
});
