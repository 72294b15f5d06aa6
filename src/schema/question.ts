import type { Answer } from '../engine/index.js';
import * as z from 'zod/mini';
import { atLeastOne, id, isText, isTexts, keyed, object } from './parts.js';
import { test } from './test.js';

export const checks = ['fit', 'red-flags', 'attendance'] as const;

export const question = object({
  id,
  check: z.enum(checks),
  kind: z.enum(['single', 'multi', 'acknowledgement']),
  part: z.enum(['core', 'detail']),
  options: atLeastOne(id),
  exclusive: z.exactOptional(z.array(id)),
  neutral: z.exactOptional(z.array(id)),
  shownWhen: z.exactOptional(test),
  acknowledges: z.exactOptional(id),
});

export const answer = z.custom<Answer | undefined>(
  (given) => given === null || isText(given) || isTexts(given),
  'an option id, a list of option ids, or null',
);

export const answers = keyed(answer);
