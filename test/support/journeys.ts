/** Whole ways through the checks, question by question, and the answers they add up to. */
import { defaultContent } from '../../src/content/index.js';
import type { Answers, Check, OptionId, QuestionId } from '../../src/engine/index.js';

/** One question on the way, and the options chosen there. */
export type Leg = readonly [question: QuestionId, ...options: OptionId[]];

export const stopDrinking: readonly Leg[] = [
  ['for-whom', 'self'],
  ['safety', 'none'],
  ['concern', 'alcohol', 'cannabis'],
  ['age', '26-59'],
  ['goal', 'stop'],
  ['medication', 'none'],
  ['mental-health', 'no'],
  ['spirituality', 'own-way'],
  ['faith', 'buddhist'],
  ['approach', 'steps', 'sharing'],
  ['company', 'newcomers'],
  ['where', 'in-person', 'online'],
  ['stage', 'first-months'],
];

export const family: readonly Leg[] = [
  ['for-whom', 'family'],
  ['safety', 'none'],
  ['concern', 'opioids'],
  ['age', '60-plus'],
  ['spirituality', 'rather-not'],
  ['company', 'no-preference'],
  ['where', 'online'],
  ['family-aim', 'boundaries', 'engage'],
];

const attendance: readonly Leg[] = [
  ['focus', 'recovery'],
  ['since', 'months'],
  ['goals', 'some'],
  ['readiness-safe', 'yes'],
  ['readiness-coping', 'growing'],
  ['guidance', 'none'],
  ['circumstances', 'same'],
  ['feedback', 'growing'],
];

const followUps = ['privacy-harm', 'pressure-coerced'];

/** Every red-flag question with its first option, but for one sign seen, which leads to a follow-up. */
const redFlags: readonly Leg[] = defaultContent.questions
  .filter(({ check, id }) => check === 'red-flags' && id !== followUps[1])
  .map(({ id, options }) => [id, (id === 'privacy' ? options[1] : options[0]) ?? '']);

export const answersOf = (legs: readonly Leg[]): Answers =>
  Object.fromEntries(
    legs.map(([id, ...options]) => {
      const question = defaultContent.questions.find((one) => one.id === id);
      return [id, question?.kind === 'multi' ? options : (options[0] ?? null)];
    }),
  );

/** A way to the end of each check: of fit, to the choice after the core questions. */
export const legsOf: { readonly [check in Check]: readonly Leg[] } = {
  fit: stopDrinking,
  'red-flags': redFlags,
  attendance,
};
