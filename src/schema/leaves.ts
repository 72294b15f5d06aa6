/** What a condition looks at, and whether it can hold at all. */
import { isReference, pairOf } from '../engine/conditions.js';
import type { AnswerReference, Test } from '../engine/index.js';
import { rowsOf, type Placed } from './placed.js';

/** One comparison of a condition. */
export type Leaf = {
  /** `is`, `in`, `has` or `atLeast`. */
  readonly form: string;
  /** Where the comparison stands, e.g. `content.criteria[3].when.all[0].is`. */
  readonly path: string;
  readonly key: string;
  /** The values it compares with. */
  readonly values: readonly Placed<string>[];
  /** The question whose answer it compares with. */
  readonly reference?: Placed<AnswerReference>;
  readonly least?: number;
  /** It stands under a `not`. */
  readonly isNegated?: boolean;
};

/** All comparisons of a condition; none where there is no condition. */
export function leavesOf({ value: test, path }: Placed<Test | undefined>): Leaf[] {
  if (!test) return [];
  if ('not' in test) {
    const leaves = leavesOf({ value: test.not, path: `${path}.not` });
    return leaves.map((leaf) => ({ ...leaf, isNegated: !leaf.isNegated }));
  }
  if ('all' in test) return rowsOf({ value: test.all, path: `${path}.all` }).flatMap(leavesOf);
  if ('any' in test) return rowsOf({ value: test.any, path: `${path}.any` }).flatMap(leavesOf);
  const [form = ''] = Object.keys(test);
  const [key, value] = pairOf(test);
  const leaf = { form, path: `${path}.${form}`, key, values: [] };
  const second = `${leaf.path}[1]`;
  if (typeof value === 'number') return [{ ...leaf, least: value }];
  if (typeof value === 'string') return [{ ...leaf, values: [{ value, path: second }] }];
  if (isReference(value)) return [{ ...leaf, reference: { value, path: second } }];
  return [{ ...leaf, values: rowsOf({ value, path: second }) }];
}

/**
 * False where no answers at all could make it hold, as far as can be told from each comparison by itself. A question
 * that is left unanswered meets none.
 */
export const canHold = (test: Test, unanswered?: string): boolean => canBe(true, test, unanswered);

function canBe(truth: boolean, test: Test, unanswered?: string): boolean {
  const can = (one: Test): boolean => canBe(truth, one, unanswered);
  if ('not' in test) return canBe(!truth, test.not, unanswered);
  if ('all' in test) return truth ? test.all.every(can) : test.all.some(can);
  if ('any' in test) return truth ? test.any.some(can) : test.any.every(can);
  return !truth || pairOf(test)[0] !== unanswered;
}
