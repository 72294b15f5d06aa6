import type { AnswerReference, Test } from '../engine/index.js';
import * as z from 'zod/mini';
import { object } from './parts.js';

type Key = { readonly [key: string]: unknown };

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every(isText);
const isReference = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'answer' &&
  isText((value as Key)['answer']);

/** A name and what is compared with it. */
const pair = <Value>(isValue: (value: unknown) => boolean, expected: string) =>
  z.custom<readonly [key: string, value: Value]>(
    (pair) => Array.isArray(pair) && pair.length === 2 && isText(pair[0]) && isValue(pair[1]),
    `a list of a name and ${expected}`,
  );

const value = pair<string | AnswerReference>(
  (one) => isText(one) || isReference(one),
  'a text, or a name and { "answer": "<question id>" }',
);

/** A condition, in the one form that each of the seven keys has. */
export const test = z.union(
  [
    object({ is: value }),
    object({ in: pair<readonly string[]>(isList, 'a list of texts') }),
    object({ has: value }),
    object({ atLeast: pair<number>(Number.isFinite, 'a number') }),
    object({
      get not(): z.ZodMiniType<Test> {
        return test;
      },
    }),
    object({
      get all(): z.ZodMiniType<readonly Test[]> {
        return tests;
      },
    }),
    object({
      get any(): z.ZodMiniType<readonly Test[]> {
        return tests;
      },
    }),
  ],
  'a condition: one of "is", "in", "has", "atLeast", "not", "all", "any"',
);
const tests = z.array(test);
