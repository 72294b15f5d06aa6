/** What a condition looks at, and whether it can hold at all. */
import type { Test } from '../engine/index.js';

/** One comparison of a condition. */
export type Leaf = {
  readonly form: 'is' | 'in' | 'has' | 'atLeast';
  /** Where the comparison stands, e.g. `content.criteria[3].when.all[0].is`. */
  readonly path: string;
  readonly key: string;
  /** What it compares with, each with its place. */
  readonly values: readonly { readonly row: string; readonly path: string }[];
  /** The question whose answer it compares with. */
  readonly reference?: string;
  readonly least?: number;
};

export function leavesOf(test: Test, path: string): Leaf[] {
  if ('not' in test) return leavesOf(test.not, `${path}.not`);
  if ('all' in test) return test.all.flatMap((one, at) => leavesOf(one, `${path}.all[${at}]`));
  if ('any' in test) return test.any.flatMap((one, at) => leavesOf(one, `${path}.any[${at}]`));
  if ('atLeast' in test) {
    const [key, least] = test.atLeast;
    return [{ form: 'atLeast', path: `${path}.atLeast`, key, values: [], least }];
  }
  if ('in' in test) {
    const [key, values] = test.in;
    const rows = values.map((row, at) => ({ row, path: `${path}.in[1][${at}]` }));
    return [{ form: 'in', path: `${path}.in`, key, values: rows }];
  }
  const form = 'is' in test ? 'is' : 'has';
  const [key, value] = 'is' in test ? test.is : test.has;
  const leaf = { form, path: `${path}.${form}`, key } as const;
  if (typeof value !== 'string') return [{ ...leaf, values: [], reference: value.answer }];
  return [{ ...leaf, values: [{ row: value, path: `${path}.${form}[1]` }] }];
}

/** True unless no answers at all could make it hold; a question in `unanswered` meets nothing. */
export const canHold = (test: Test, unanswered?: string): boolean => canBe(true, test, unanswered);

/** Each comparison by itself: two that contradict each other are not found out. */
function canBe(truth: boolean, test: Test, unanswered?: string): boolean {
  const can = (one: Test): boolean => canBe(truth, one, unanswered);
  if ('not' in test) return canBe(!truth, test.not, unanswered);
  if ('all' in test) return truth ? test.all.every(can) : test.all.some(can);
  if ('any' in test) return truth ? test.any.some(can) : test.any.every(can);
  return !truth || leavesOf(test, '')[0]?.key !== unanswered;
}
