import * as z from 'zod/mini';
import { id, object } from './parts.js';
import { test } from './test.js';

export const bands = ['short', 'long', 'ongoing'] as const;
export const phases = ['initial', 'maintenance', 'taper', 'leave'] as const;
export const frequencies = ['twice-weekly', 'weekly', 'fortnightly', 'monthly'] as const;
export const reviews = ['four-meetings', 'three-months', 'six-months', 'yearly'] as const;
export const towards = ['more', 'same', 'less'] as const;

const phase = z.enum(phases);
const frequency = z.enum(frequencies);

export const attendance = object({
  bands: z.array(object({ band: z.enum(bands), when: test })),
  phases: z.array(object({ phase, when: test })),
  frequencies: z.array(object({ phase, frequency, when: test })),
  frequencyOrder: z.array(frequency),
  stepUpWhen: test,
  reviews: z.array(object({ review: z.enum(reviews), when: test })),
  reasons: z.array(object({ question: id, answer: id, toward: z.enum(towards) })),
});
