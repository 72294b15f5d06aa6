/**
 * Statements about one sheet of answers, built from "this option was chosen". Equal statements are one object, so that
 * what two sheets have in common cancels out by itself, and a statement used often is solved for once.
 */

export type Formula = { readonly id: number; readonly shape: Shape };

export type Shape =
  | { readonly kind: 'always' }
  /** Left open: an option that may be chosen, or a rule that may be dropped. */
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'any'; readonly of: readonly Formula[] }
  /** The weights of those that hold come to at least this. */
  | { readonly kind: 'sum'; readonly terms: readonly Term[]; readonly least: number };

/** What a statement adds to a sum when it holds. Whole numbers only. */
export type Term = readonly [weight: number, of: Formula];

export type Formulas = {
  readonly always: Formula;
  readonly never: Formula;
  readonly variable: (name: string) => Formula;
  readonly not: (of: Formula) => Formula;
  readonly any: (of: readonly Formula[]) => Formula;
  readonly all: (of: readonly Formula[]) => Formula;
  readonly sum: (terms: readonly Term[], least: number) => Formula;
  /** One holds and the other does not. */
  readonly differ: (one: Formula, other: Formula) => Formula;
};

/** A book of statements of its own: those of two books must not be mixed. */
export function makeFormulas(): Formulas {
  const known = new Map<string, Formula>();
  const intern = (key: string, shape: Shape): Formula => {
    let formula = known.get(key);
    if (!formula) known.set(key, (formula = { id: known.size, shape }));
    return formula;
  };
  const always = intern('always', { kind: 'always' });
  const not = (of: Formula): Formula =>
    of.shape.kind === 'not' ? of.shape.of : intern(`not ${of.id}`, { kind: 'not', of });
  const never = not(always);
  const any = (of: readonly Formula[]): Formula => {
    const parts = distinct(of).filter((one) => one !== never);
    const [first = never] = parts;
    if (parts.length < 2) return first;
    if (parts.some((one) => one === always || parts.includes(not(one)))) return always;
    return intern(`any ${parts.map(({ id }) => id).join()}`, { kind: 'any', of: parts });
  };
  const all = (of: readonly Formula[]): Formula => not(any(of.map(not)));
  const sum = (given: readonly Term[], least: number): Formula => {
    const { terms, least: rest } = tidied(given, least, always);
    const { lowest, highest } = rangeOf(terms);
    if (lowest >= rest) return always;
    if (highest < rest) return never;
    const key = `sum ${terms.map(([weight, { id }]) => `${weight}*${id}`).join()} ${rest}`;
    return intern(key, { kind: 'sum', terms, least: rest });
  };
  const differ = (one: Formula, other: Formula): Formula =>
    any([all([one, not(other)]), all([not(one), other])]);
  const variable = (name: string): Formula =>
    intern(`variable ${name}`, { kind: 'variable', name });
  return { always, never, variable, not, any, all, sum, differ };
}

const distinct = (formulas: readonly Formula[]): Formula[] =>
  [...new Set(formulas)].sort((a, b) => a.id - b.id);

/** One term for each statement, none negated, none that is settled: `w * not x` is `w - w * x`. */
function tidied(given: readonly Term[], least: number, always: Formula) {
  const weights = new Map<Formula, number>();
  let rest = least;
  const add = (weight: number, of: Formula): void => {
    if (of === always) rest -= weight;
    else if (of.shape.kind !== 'not') weights.set(of, (weights.get(of) ?? 0) + weight);
    else {
      rest -= weight;
      add(-weight, of.shape.of);
    }
  };
  for (const [weight, of] of given) add(weight, of);
  const terms = [...weights]
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a.id - b.id)
    .map(([of, weight]): Term => [weight, of]);
  return { terms, least: rest };
}

/** The least and the most a sum can come to. */
export function rangeOf(terms: readonly Term[]): { lowest: number; highest: number } {
  let [lowest, highest] = [0, 0];
  for (const [weight] of terms) {
    if (weight < 0) lowest += weight;
    else highest += weight;
  }
  return { lowest, highest };
}
