import type { Test } from '../engine/index.js';
import * as z from 'zod/mini';
import { atLeastOne, object } from './parts.js';

const key = z.string();
const value = z.union(
  [z.string(), object({ answer: z.string() })],
  'a text or { "answer": "<question id>" }',
);
const inner = z.lazy((): z.ZodMiniType<Test> => test);

/** A condition, in the one form that each of the seven keys has. */
export const test = z.union(
  [
    object({ is: z.tuple([key, value], 'a list of a name and a value') }),
    object({ in: z.tuple([key, atLeastOne(z.string())], 'a list of a name and a list of values') }),
    object({ has: z.tuple([key, value], 'a list of a name and a value') }),
    object({ atLeast: z.tuple([key, z.number()], 'a list of a name and a number') }),
    object({ not: inner }),
    object({ all: z.array(inner) }),
    object({ any: z.array(inner) }),
  ],
  'a condition: one of "is", "in", "has", "atLeast", "not", "all", "any"',
);
