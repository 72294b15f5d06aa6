import * as z from 'zod/mini';
import { atLeastOne, each, id, object } from './parts.js';
import { answers } from './question.js';
import { test } from './test.js';

export const signKinds = ['safety', 'climate', 'quality', 'outcome', 'fit', 'act-now'] as const;
export const outcomes = ['leave', 'switch', 'raise', 'style', 'keep'] as const;

const weight = z.number().check(z.refine((value) => value >= 0, 'a number from 0 up'));

export const sign = object({
  id,
  kind: z.enum(signKinds),
  actNowWhen: z.exactOptional(test),
  countsWhen: z.exactOptional(test),
  helplines: z.exactOptional(
    z.array(z.enum(['crisis', 'violence', 'sexual-assault', 'treatment'])),
  ),
  carryOver: z.exactOptional(
    object({ answers: z.exactOptional(answers), ask: z.exactOptional(z.array(id)) }),
  ),
});

const outcome = object({
  outcome: z.enum(outcomes),
  weight: z.exactOptional(weight),
  onlyOftenWhen: z.exactOptional(test),
  kind: z.exactOptional(z.enum(signKinds)),
});

export const redFlags = object({
  weights: object(each(signKinds, weight)),
  times: object(each(['once', 'often', 'yes'] as const, weight)),
  signs: z.array(sign),
  outcomes: atLeastOne(outcome),
});
