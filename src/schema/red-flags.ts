import { choice, list, number, object, optional } from './kinds.js';
import { atLeastOne, each, id } from './parts.js';
import { answers } from './question.js';
import { test } from './test.js';

export const signKinds = ['safety', 'climate', 'quality', 'outcome', 'fit', 'act-now'] as const;
export const outcomes = ['leave', 'switch', 'raise', 'style', 'keep'] as const;

const weight = number([(value) => value >= 0, 'a number from 0 up']);

export const sign = object({
  id,
  kind: choice(signKinds),
  actNowWhen: optional(test),
  countsWhen: optional(test),
  helplines: optional(list(choice(['crisis', 'violence', 'sexual-assault', 'treatment']))),
  carryOver: optional(object({ answers: optional(answers), ask: optional(list(id)) })),
});

const outcome = object({
  outcome: choice(outcomes),
  weight: optional(weight),
  onlyOftenWhen: optional(test),
  kind: optional(choice(signKinds)),
});

export const redFlags = object({
  weights: object(each(signKinds, weight)),
  times: object(each(['once', 'often', 'yes'] as const, weight)),
  signs: list(sign),
  outcomes: atLeastOne(outcome),
});
