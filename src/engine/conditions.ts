/**
 * Conditions, brought once into a form that is quick to ask: what is known beforehand is worked out beforehand, and what
 * depends on the answers becomes a function of them. No code is generated, so a strict policy allows it.
 */
import { hasBit, type Bits } from './bits.js';
import type { AnswerReference, AttributeValue, OptionId, QuestionId, Test } from './content.js';

/** The answers that count: of the numbered slots, one for each option of a check, those chosen. See `answers.ts`. */
export type Slots = Bits;

export type Deferred = (slots: Slots) => boolean;
/** Whether any of the slots that are bits of one word is chosen; or none, where that is asked. */
export type AnyOf = { readonly word: number; readonly mask: number; readonly none: boolean };
/** A condition that is settled, or one that is left to the answers. */
export type Condition = boolean | AnyOf | Deferred;

/** Where a question's options are among the slots. */
export type Places = ReadonlyMap<QuestionId, { readonly slots: ReadonlyMap<OptionId, number> }>;

/** The attributes that a group's predicates look at, by name. */
export type Subject = ReadonlyMap<string, AttributeValue>;

/** A test that looks at one key. */
export type Leaf = Exclude<
  Test,
  { not: Test } | { all: readonly Test[] } | { any: readonly Test[] }
>;

/** True when the condition is met by these answers. */
export function isMet(condition: Condition, slots: Slots): boolean {
  if (typeof condition === 'object') {
    return !((slots[condition.word] as number) & condition.mask) === condition.none;
  }
  return typeof condition === 'function' ? condition(slots) : condition;
}

/** A condition over answers. What was not answered meets none of `is`, `in`, `has` and `atLeast`. */
export const overAnswers = (test: Test, places: Places): Condition =>
  compile(test, (leaf) => {
    const [question, value] = pairOf(leaf);
    const asked = places.get(question);
    if (!asked) return false;
    // What is asked most, and quicker than to count.
    if (value === 1) return anyOf([...asked.slots.keys()], asked);
    if (typeof value === 'number') {
      return (slots) => {
        let missing = value;
        for (const slot of asked.slots.values()) if (hasBit(slots, slot)) missing -= 1;
        return missing <= 0;
      };
    }
    return anyOf([value].flat(), asked);
  });

/**
 * A condition over a group's attributes. An attribute it lacks makes a leaf come out as `absent`: `false` where what is
 * not said does not hold, `undefined` where it is unknown, so that neither the leaf nor its opposite holds.
 */
export const overAttributes = (
  test: Test,
  subject: Subject,
  absent: false | undefined,
  places: Places,
): Condition =>
  compile(test, (leaf) => {
    const [key, wanted] = pairOf(leaf);
    const value = subject.get(key);
    if (value === undefined) return absent;
    if (typeof wanted === 'number') {
      const size = Array.isArray(value) ? value.length : value;
      return typeof size === 'number' && size >= wanted;
    }
    const values: readonly unknown[] =
      'has' in leaf ? (Array.isArray(value) ? value : []) : [value];
    if (isReference(wanted)) return anyOf(values, places.get(wanted.answer));
    return [wanted].flat().some((one) => values.includes(one));
  });

/**
 * Pushes `not` down to the leaves. There an unknown leaf holds as little as its opposite, and above them true and false are
 * all there is.
 */
function compile(
  test: Test,
  compileLeaf: (leaf: Leaf) => Condition | undefined,
  isNegated = false,
): Condition {
  const { not, any, all = any } = test as Branch;
  if (not) return compile(not, compileLeaf, !isNegated);
  if (all) {
    const conditions = all.map((one) => compile(one, compileLeaf, isNegated));
    return combined(conditions, !any === isNegated);
  }
  const condition = compileLeaf(test as Leaf);
  if (condition === undefined) return false;
  if (!isNegated) return condition;
  if (typeof condition === 'object') return { ...condition, none: true };
  return typeof condition === 'boolean' ? !condition : (slots) => !isMet(condition, slots);
}

type Branch = {
  readonly not?: Test;
  readonly any?: readonly Test[];
  readonly all?: readonly Test[];
};

/** The tests it is made of; of a leaf none. */
export function partsOf(test: Test): readonly Test[] | undefined {
  const { not, any, all = any } = test as Branch;
  return not ? [not] : all;
}

/** `any` (decided by a true one) or `all` (decided by a false one). */
function combined(conditions: readonly Condition[], decisive: boolean): Condition {
  if (conditions.includes(decisive)) return decisive;
  const open = conditions.filter((one) => one !== !decisive);
  if (open.length < 2) return open[0] ?? !decisive;
  return (slots) => open.some((one) => isMet(one, slots) === decisive) === decisive;
}

/** Met when any of these options was chosen; unknown ones never are. */
export function anyOf(options: readonly unknown[], asked: ReturnType<Places['get']>): Condition {
  const masks: number[] = [];
  for (const option of options) {
    const slot = asked?.slots.get(option as OptionId);
    if (slot !== undefined) (masks[slot >> 5] as number) |= 1 << slot;
  }
  return combined(
    masks.map((mask, word) => ({ word, mask, none: false })),
    true,
  );
}

/** The key a leaf looks at, and what it compares with. */
export const pairOf = (leaf: Leaf): PairIn<Leaf> => Object.values(leaf)[0] as PairIn<Leaf>;

type PairIn<One> = One extends unknown ? One[keyof One] : never;

export const isReference = (value: unknown): value is AnswerReference =>
  typeof value === 'object' && value !== null && 'answer' in value;
