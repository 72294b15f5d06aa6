import { number, object, optional, union } from './kinds.js';
import { id, isTrue, text } from './parts.js';
import { test } from './test.js';

// Sums of whole points are exact, so that a tie is a tie in whatever order they are added.
const effect = union(
  [
    object({ points: number([Number.isSafeInteger, 'a whole number']) }),
    object({ ruleOut: isTrue }),
    object({ caution: id }),
  ],
  'an effect: one of "points", "ruleOut", "caution"',
);

export const criterion = object({
  id,
  when: test,
  question: optional(id),
  group: test,
  effect,
  spare: optional(isTrue),
  source: text,
});
