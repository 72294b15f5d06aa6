import { number, object, optional, union } from './kinds.js';
import { id, isTrue, text } from './parts.js';
import { groupTest, test } from './test.js';

// Sums of whole points are exact, so that a tie is a tie in whatever order they are added.
export const points = number([Number.isSafeInteger, 'a whole number']);

const effect = union(
  [object({ points }), object({ ruleOut: isTrue }), object({ caution: id })],
  'an effect: one of "points", "ruleOut", "caution"',
);

export const criterion = object({
  id,
  when: test,
  question: optional(id),
  group: groupTest,
  effect,
  spare: optional(isTrue),
  source: text,
});
