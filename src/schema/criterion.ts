import * as z from 'zod/mini';
import { id, isTrue, object, text } from './parts.js';
import { test } from './test.js';

const effect = z.union(
  [object({ points: z.number() }), object({ ruleOut: isTrue }), object({ caution: id })],
  'an effect: one of "points", "ruleOut", "caution"',
);

export const criterion = object({
  id,
  when: test,
  question: z.exactOptional(id),
  group: test,
  effect,
  spare: z.exactOptional(isTrue),
  source: text,
});
