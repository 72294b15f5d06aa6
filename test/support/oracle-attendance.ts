/** How long to keep going, restated from the written rules alone. */
import type { Band, Frequency, Phase, Review, Toward } from '../../src/engine/index.js';
import type { AttendanceAdvice } from '../../src/engine/results.js';
import type { Counted } from './oracle-answers.js';
import { has } from './oracle-answers.js';

export function expectedBand(answers: Counted): Band | undefined {
  if (has(answers, 'focus', 'focused')) return 'short';
  if (has(answers, 'focus', 'programme')) return 'long';
  if (has(answers, 'focus', 'recovery')) return 'ongoing';
  return undefined;
}

function mayTaper(answers: Counted): boolean {
  const needsMonths = has(answers, 'focus', 'recovery', 'programme');
  return (
    has(answers, 'goals', 'met') &&
    has(answers, 'readiness-coping', 'strong') &&
    !has(answers, 'circumstances', 'more-stress') &&
    !has(answers, 'guidance', 'stay') &&
    (!needsMonths || has(answers, 'since', 'months', 'years'))
  );
}

export function expectedPhase(answers: Counted): Phase {
  if (has(answers, 'readiness-safe', 'no')) return 'leave';
  if (has(answers, 'since', 'new')) return 'initial';
  if (has(answers, 'goals', 'not-yet') && has(answers, 'readiness-coping', 'low')) return 'initial';
  return mayTaper(answers) ? 'taper' : 'maintenance';
}

const mostOftenFirst: readonly Frequency[] = ['twice-weekly', 'weekly', 'fortnightly', 'monthly'];

function calmFrequency(answers: Counted, phase: Phase): Frequency | undefined {
  if (phase === 'leave') return undefined;
  if (phase === 'initial') return 'twice-weekly';
  if (phase === 'taper') return has(answers, 'since', 'years') ? 'monthly' : 'fortnightly';
  return has(answers, 'readiness-coping', 'strong') ? 'fortnightly' : 'weekly';
}

export function expectedFrequency(answers: Counted): Frequency | undefined {
  const calm = calmFrequency(answers, expectedPhase(answers));
  if (calm === undefined || !has(answers, 'circumstances', 'more-stress')) return calm;
  return mostOftenFirst[Math.max(0, mostOftenFirst.indexOf(calm) - 1)];
}

export function expectedReview(answers: Counted): Review | undefined {
  if (has(answers, 'since', 'new')) return 'four-meetings';
  if (has(answers, 'since', 'weeks')) return 'three-months';
  if (has(answers, 'since', 'months')) return 'six-months';
  if (has(answers, 'since', 'years')) return 'yearly';
  return undefined;
}

/** Answers the written rules act on, and the ways they may be said to pull. */
const pulls: readonly (readonly [question: string, answer: string, ...toward: Toward[]])[] = [
  ['since', 'new', 'more'],
  ['goals', 'not-yet', 'more'],
  ['goals', 'met', 'less'],
  ['readiness-coping', 'low', 'more'],
  ['readiness-coping', 'strong', 'less'],
  ['guidance', 'stay', 'more', 'same'],
  ['circumstances', 'more-stress', 'more'],
];

function reasonFaults(answers: Counted, advice: AttendanceAdvice): string[] {
  const questions = advice.reasons.map(({ question }) => question);
  const invented = advice.reasons.filter(({ question, answer }) => answers[question] !== answer);
  const missed = pulls
    .filter(([question, answer]) => has(answers, question, answer))
    .filter(
      ([question, , ...ways]) =>
        !advice.reasons.some((row) => row.question === question && ways.includes(row.toward)),
    );
  return [
    ...invented.map(({ question }) => `reasons: ${question} was not answered so`),
    ...missed.map(
      ([question, answer, ...ways]) => `reasons: ${question} ${answer}, ${ways.join()}`,
    ),
    ...(new Set(questions).size < questions.length ? ['reasons: a question is named twice'] : []),
  ];
}

const fields = ['band', 'phase', 'frequency', 'review'] as const;

/** The laws this advice breaks; none for right advice. */
export function attendanceFaults(answers: Counted, advice: AttendanceAdvice): string[] {
  if (Object.keys(answers).length === 0) {
    const extra = fields.filter((field) => field in advice);
    const bare = advice.status === 'incomplete' && extra.length + advice.reasons.length === 0;
    return bare ? [] : [`incomplete: ${JSON.stringify(advice)}`];
  }
  const expected = {
    band: expectedBand(answers),
    phase: expectedPhase(answers),
    frequency: expectedFrequency(answers),
    review: expectedReview(answers),
  };
  const faults = fields
    .filter((field) => advice[field] !== expected[field])
    .map((field) => `${field}: ${advice[field]}, expected ${expected[field]}`);
  const empty = fields.filter((field) => field in advice && advice[field] === undefined);
  return [
    ...(advice.status === 'ready' ? [] : [`status: ${advice.status}`]),
    ...faults,
    ...empty.map((field) => `${field}: there, but empty`),
    ...reasonFaults(answers, advice),
  ];
}
