import * as z from 'zod/mini';
import { atLeastOne, id, keyed, object } from './parts.js';
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

export const answers = keyed(
  z.optional(
    z.union([z.string(), z.array(z.string())], 'an option id, a list of option ids, or null'),
  ),
);
