import { isReference } from '../engine/conditions.js';
import type { AnswerReference, Test } from '../engine/index.js';
import { custom, list, object, union, type Schema } from './kinds.js';
import { isCount, isText, isTexts } from './parts.js';

/** A name and what is compared with it. */
const pair = <Value>(isValue: (value: unknown) => boolean, expected: string) =>
  custom<readonly [key: string, value: Value]>(
    (both) => Array.isArray(both) && both.length === 2 && isText(both[0]) && isValue(both[1]),
    `a list of a name and ${expected}`,
  );

export const toValue = pair<string | AnswerReference>(
  (one) => isText(one) || (isReference(one) && isText(one.answer) && Object.keys(one).length === 1),
  'a text or { "answer": "<question id>" }',
);
export const toValues = pair<readonly string[]>(
  (all) => isTexts(all) && all.length > 0,
  'a list of texts',
);
export const toNumber = pair<number>(Number.isFinite, 'a number');
/** So many options. None at all would be met by a question that was not answered. */
export const toCount = pair<number>(isCount, 'a whole number above 0');

/** A condition, in the one form that each of the seven keys has. */
const conditionWith = (least: typeof toNumber) => {
  const condition: Schema<Test> = union(
    [
      object({ is: toValue }),
      object({ in: toValues }),
      object({ has: toValue }),
      object({ atLeast: least }),
      object({
        get not(): Schema<Test> {
          return condition;
        },
      }),
      object({
        get all(): Schema<readonly Test[]> {
          return conditions;
        },
      }),
      object({
        get any(): Schema<readonly Test[]> {
          return conditions;
        },
      }),
    ],
    'a condition: one of "is", "in", "has", "atLeast", "not", "all", "any"',
  );
  const conditions = list(condition);
  return condition;
};

/** Over answers. */
export const test = conditionWith(toCount);
/** Over a group's attributes, which may be any numbers. */
export const groupTest = conditionWith(toNumber);
