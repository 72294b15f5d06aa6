/** What a condition looks at, and whether it can hold at all. */
import type { Test } from '../engine/index.js';
import { placed, type Placed } from './content-issue.js';

/** One comparison of a condition. */
export type Leaf = {
  readonly form: 'is' | 'in' | 'has' | 'atLeast';
  /** Where the comparison stands, e.g. `content.criteria[3].when.all[0].is`. */
  readonly path: string;
  readonly key: string;
  /** The values it compares with. */
  readonly values: readonly Placed<string>[];
  /** The question whose answer it compares with. */
  readonly reference?: Placed<string>;
  readonly least?: number;
  /** It stands under a `not`. */
  readonly isNegated?: boolean;
};

export function leavesOf(test: Test, before = ''): Leaf[] {
  if ('not' in test) {
    const leaves = leavesOf(test.not, `${before}.not`);
    return leaves.map((leaf) => ({ ...leaf, isNegated: !leaf.isNegated }));
  }
  if ('all' in test) return test.all.flatMap((one, at) => leavesOf(one, `${before}.all[${at}]`));
  if ('any' in test) return test.any.flatMap((one, at) => leavesOf(one, `${before}.any[${at}]`));
  const form = 'is' in test ? 'is' : 'in' in test ? 'in' : 'has' in test ? 'has' : 'atLeast';
  const [key, value] =
    'is' in test ? test.is : 'in' in test ? test.in : 'has' in test ? test.has : test.atLeast;
  const path = `${before}.${form}`;
  const leaf = { form, path, key, values: [] } as const;
  if (typeof value === 'number') return [{ ...leaf, least: value }];
  if (typeof value === 'string') return [{ ...leaf, values: [{ row: value, path: `${path}[1]` }] }];
  if ('answer' in value) return [{ ...leaf, reference: { row: value.answer, path: `${path}[1]` } }];
  return [{ ...leaf, values: placed(`${path}[1]`, value) }];
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
  return !truth || leavesOf(test)[0]?.key !== unanswered;
}
