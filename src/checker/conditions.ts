/**
 * Conditions as statements. Over a group's attributes a condition may be unknown, so that neither it nor its contrary
 * holds: each is carried along as a statement of its own.
 */
import type { AttributeValue, Test } from '../engine/index.js';
import type { Formula, Formulas } from './formulas.js';

/** What the conditions of one check look at. */
export type Sheet = {
  /** The option was chosen, and counts. Never, where there is no such option. */
  readonly chosen: (question: string, option: string) => Formula;
  /** At least so many options were chosen, and count. */
  readonly atLeast: (question: string, least: number) => Formula;
};

/** The condition is met, or its contrary is; both may fail where it is unknown. */
type Truth = { readonly yes: Formula; readonly no: Formula };

type Leaf = Exclude<Test, { not: Test } | { all: readonly Test[] } | { any: readonly Test[] }>;

type Subject = { readonly [key: string]: AttributeValue | undefined };

/** What an attribute that is left out makes of a comparison. */
export type Absent = 'no' | 'unknown';

/** A condition over answers. */
export const overAnswers = (formulas: Formulas, sheet: Sheet, test: Test): Formula =>
  truthOf(formulas, test, (leaf) => answered(formulas, sheet, leaf)).yes;

/** A condition over a group's attributes, which may compare with answers. */
export function overAttributes(
  formulas: Formulas,
  sheet: Sheet,
  test: Test,
  subject: Subject,
  absent: Absent,
): Formula {
  return truthOf(formulas, test, (leaf) => {
    const [key] = pairOf(leaf);
    const value = Object.hasOwn(subject, key) ? subject[key] : undefined;
    if (value !== undefined) return compared(formulas, sheet, leaf, value);
    return absent === 'no' ? formulas.never : undefined;
  }).yes;
}

function truthOf(
  formulas: Formulas,
  test: Test,
  leafOf: (leaf: Leaf) => Formula | undefined,
): Truth {
  const { any, all, never, not } = formulas;
  const inner = (one: Test): Truth => truthOf(formulas, one, leafOf);
  if ('not' in test) {
    const { yes, no } = inner(test.not);
    return { yes: no, no: yes };
  }
  if ('all' in test) {
    const parts = test.all.map(inner);
    return { yes: all(parts.map(({ yes }) => yes)), no: any(parts.map(({ no }) => no)) };
  }
  if ('any' in test) {
    const parts = test.any.map(inner);
    return { yes: any(parts.map(({ yes }) => yes)), no: all(parts.map(({ no }) => no)) };
  }
  const leaf = leafOf(test);
  return leaf ? { yes: leaf, no: not(leaf) } : { yes: never, no: never };
}

function answered({ any, never }: Formulas, sheet: Sheet, leaf: Leaf): Formula {
  if ('atLeast' in leaf) return sheet.atLeast(...leaf.atLeast);
  const [question, value] = pairOf(leaf);
  const options = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(options)) return never;
  return any(options.map((option: string) => sheet.chosen(question, option)));
}

function compared(
  { any, always, never }: Formulas,
  { chosen }: Sheet,
  leaf: Leaf,
  value: AttributeValue,
): Formula {
  if ('atLeast' in leaf) return sizeOf(value) >= leaf.atLeast[1] ? always : never;
  const [, wanted] = pairOf(leaf);
  const values: readonly unknown[] = 'has' in leaf ? (Array.isArray(value) ? value : []) : [value];
  if (typeof wanted === 'object' && 'answer' in wanted) {
    return any(values.map((one) => chosen(wanted.answer, String(one))));
  }
  return [wanted].flat().some((one) => values.includes(one)) ? always : never;
}

const pairOf = (leaf: Leaf) =>
  'is' in leaf ? leaf.is : 'in' in leaf ? leaf.in : 'has' in leaf ? leaf.has : leaf.atLeast;

const sizeOf = (value: AttributeValue): number =>
  typeof value === 'number' ? value : Array.isArray(value) ? value.length : Number.NaN;
