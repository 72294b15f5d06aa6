/** A whole way through each check, from the first question to the result and an edit there. */
import { defaultContent } from '../../src/content/index.js';
import type { Check } from '../../src/engine/index.js';
import { stopDrinking, legsOf, type Leg } from '../support/journeys.js';

/** Answers that bring up an act-now notice. */
const inDanger: readonly Leg[] = stopDrinking.map((leg) =>
  leg[0] === 'safety' ? ['safety', 'suicidal', 'withdrawal'] : leg,
);

/** Every question with its first option, but for two signs that mean: leave. */
const seenSigns = ['medication-pressure', 'threat'];
const toLeave: readonly Leg[] = defaultContent.questions
  .filter(({ check, shownWhen }) => check === 'red-flags' && !shownWhen)
  .map(({ id, options }) => [id, options[seenSigns.includes(id) ? 1 : 0] ?? '']);

export const ways: { readonly [check in Check]: readonly Leg[] } = {
  fit: inDanger,
  'red-flags': toLeave,
  attendance: legsOf.attendance,
};

/** What is changed from the result. */
export const changes: { readonly [check in Check]: Leg } = {
  fit: ['goal', 'cut-down'],
  'red-flags': ['attended', 'months'],
  attendance: ['since', 'years'],
};

export const checks = ['fit', 'red-flags', 'attendance'] as const;
