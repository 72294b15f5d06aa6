import { choice, list, object } from './kinds.js';
import { id } from './parts.js';
import { test } from './test.js';

export const bands = ['short', 'long', 'ongoing'] as const;
export const phases = ['initial', 'maintenance', 'taper', 'leave'] as const;
export const frequencies = ['twice-weekly', 'weekly', 'fortnightly', 'monthly'] as const;
export const reviews = ['four-meetings', 'three-months', 'six-months', 'yearly'] as const;
export const towards = ['more', 'same', 'less'] as const;

const phase = choice(phases);
const frequency = choice(frequencies);

export const attendance = object({
  bands: list(object({ band: choice(bands), when: test })),
  phases: list(object({ phase, when: test })),
  frequencies: list(object({ phase, frequency, when: test })),
  frequencyOrder: list(frequency),
  stepUpWhen: test,
  reviews: list(object({ review: choice(reviews), when: test })),
  reasons: list(object({ question: id, answer: id, toward: choice(towards) })),
});
