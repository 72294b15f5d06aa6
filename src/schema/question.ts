import type { Answer } from '../engine/index.js';
import { choice, custom, keyed, list, object, optional } from './kinds.js';
import { atLeastOne, id, isText, isTexts } from './parts.js';
import { test } from './test.js';

export const checks = ['fit', 'red-flags', 'attendance'] as const;

export const question = object({
  id,
  check: choice(checks),
  kind: choice(['single', 'multi', 'acknowledgement']),
  part: choice(['core', 'detail']),
  options: atLeastOne(id),
  exclusive: optional(list(id)),
  neutral: optional(list(id)),
  shownWhen: optional(test),
  acknowledges: optional(id),
});

export const answer = custom<Answer | undefined>(
  (given) => given === null || isText(given) || isTexts(given),
  'an option id, a list of option ids, or null',
);

export const answers = keyed(answer);
