/**
 * Conditions, brought once into a form that is quick to ask: what is known beforehand is worked out beforehand, and what
 * depends on the answers becomes a function of them. No code is generated, so a strict policy allows it.
 */
import type { AnswerReference, AttributeValue, Test } from './content.js';

/** `undefined`: not known. */
export type Truth = boolean | undefined;

/** Answers as numbered slots, one for each option of a check; see `answers.ts`. */
export type Slots = {
  /** 1 where the option was chosen and counts. */
  readonly chosen: Uint8Array;
  /** How many options were chosen, for each question. */
  readonly counts: Uint8Array;
};

export type Deferred = (slots: Slots) => Truth;
/** A condition that is settled, or one that is left to the answers. */
export type Condition = Truth | Deferred;

/** Where a question's options are among the slots; `undefined` for an unknown id. */
export type SlotLookup = {
  readonly slotOf: (question: string, option: string) => number | undefined;
  readonly questionIndexOf: (question: string) => number | undefined;
};

/** What a group's predicates look at. */
export type Subject = { readonly [key: string]: AttributeValue | undefined };

/** A test that looks at one key. */
export type Leaf = Exclude<
  Test,
  { not: Test } | { all: readonly Test[] } | { any: readonly Test[] }
>;

/** True when the condition is met by these answers; an unknown one is not. */
export const isMet = (condition: Condition, slots: Slots): boolean =>
  (typeof condition === 'function' ? condition(slots) : condition) === true;

/** A condition over answers. What was not answered meets none of `is`, `in`, `has` and `atLeast`. */
export const overAnswers = (test: Test, lookup: SlotLookup): Condition =>
  compile(test, (leaf) => answerLeaf(leaf, lookup));

/**
 * A condition over a group's attributes. An attribute it lacks makes a leaf come out as `absent`: `false` where what is
 * not said does not hold, `undefined` where it is unknown and must stay so under `not`.
 */
export const overAttributes = (
  test: Test,
  subject: Subject,
  absent: Truth,
  lookup: SlotLookup,
): Condition => compile(test, (leaf) => attributeLeaf(leaf, subject, absent, lookup));

function compile(test: Test, leaf: (test: Leaf) => Condition): Condition {
  if ('not' in test) return negated(compile(test.not, leaf));
  if ('all' in test)
    return combined(
      test.all.map((one) => compile(one, leaf)),
      false,
    );
  if ('any' in test)
    return combined(
      test.any.map((one) => compile(one, leaf)),
      true,
    );
  return leaf(test);
}

function negated(condition: Condition): Condition {
  if (typeof condition !== 'function') return condition === undefined ? undefined : !condition;
  return (slots) => {
    const truth = condition(slots);
    return truth === undefined ? undefined : !truth;
  };
}

/** Three-valued `any` (decided by a true one) and `all` (decided by a false one). */
function combined(conditions: readonly Condition[], decisive: boolean): Condition {
  if (conditions.includes(decisive)) return decisive;
  const deferred = conditions.filter((one) => typeof one === 'function');
  const settled = conditions.includes(undefined) ? undefined : !decisive;
  if (deferred.length === 0) return settled;
  return (slots) => {
    let truth: Truth = settled;
    for (const condition of deferred) {
      const one = condition(slots);
      if (one === decisive) return decisive;
      if (one === undefined) truth = undefined;
    }
    return truth;
  };
}

function answerLeaf(leaf: Leaf, { slotOf, questionIndexOf }: SlotLookup): Condition {
  if ('atLeast' in leaf) {
    const [question, least] = leaf.atLeast;
    const index = questionIndexOf(question);
    return index === undefined ? false : ({ counts }) => (counts[index] ?? 0) >= least;
  }
  const [question, value] = 'is' in leaf ? leaf.is : 'in' in leaf ? leaf.in : leaf.has;
  const options = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(options)) return false;
  return anyChosen(options.map((option: string) => slotOf(question, option)));
}

function attributeLeaf(
  leaf: Leaf,
  subject: Subject,
  absent: Truth,
  { slotOf }: SlotLookup,
): Condition {
  const [key, wanted] = pairOf(leaf);
  const value = Object.hasOwn(subject, key) ? subject[key] : undefined;
  if (value === undefined) return absent;
  if (typeof wanted === 'number') return sizeOf(value) >= wanted;
  const isList = Array.isArray(value);
  if (isReference(wanted)) {
    const values: readonly unknown[] = 'has' in leaf ? (isList ? value : []) : [value];
    return anyChosen(values.map((one) => slotOf(wanted.answer, String(one))));
  }
  // No lists are made on the way: this is asked for every criterion and group before the first result.
  const isAmong = (one: unknown): boolean =>
    Array.isArray(wanted) ? wanted.includes(one) : wanted === one;
  return 'has' in leaf ? isList && value.some(isAmong) : isAmong(value);
}

/** The key a leaf looks at, and what it compares with. */
export const pairOf = (leaf: Leaf) =>
  'is' in leaf ? leaf.is : 'in' in leaf ? leaf.in : 'has' in leaf ? leaf.has : leaf.atLeast;

export const isReference = (value: unknown): value is AnswerReference =>
  typeof value === 'object' && value !== null && 'answer' in value;

const sizeOf = (value: AttributeValue): number =>
  typeof value === 'number' ? value : Array.isArray(value) ? value.length : Number.NaN;

/** True when one of these options was chosen; unknown options never are. */
function anyChosen(slots: readonly (number | undefined)[]): Condition {
  const known = slots.filter((slot) => slot !== undefined);
  const [first] = known;
  if (first === undefined) return false;
  if (known.length === 1) return ({ chosen }) => chosen[first] === 1;
  return ({ chosen }) => {
    for (const slot of known) if (chosen[slot] === 1) return true;
    return false;
  };
}
