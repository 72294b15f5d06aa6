import type { AnswerReference, Test } from '../engine/index.js';
import * as z from 'zod/mini';
import { isText, isTexts, object } from './parts.js';

/** A name and what is compared with it. */
const pair = <Value>(isValue: (value: unknown) => boolean, expected: string) =>
  z.custom<readonly [key: string, value: Value]>(
    (both) => Array.isArray(both) && both.length === 2 && isText(both[0]) && isValue(both[1]),
    `a list of a name and ${expected}`,
  );

const isReference = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([key, id]) => key === 'answer' && isText(id)) &&
  'answer' in value;

const value = pair<string | AnswerReference>(
  (one) => isText(one) || isReference(one),
  'a text or { "answer": "<question id>" }',
);

/** A condition, in the one form that each of the seven keys has. */
export const test = z.union(
  [
    object({ is: value }),
    object({
      in: pair<readonly string[]>((all) => isTexts(all) && all.length > 0, 'a list of texts'),
    }),
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
