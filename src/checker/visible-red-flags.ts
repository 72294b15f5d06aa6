/** What can be seen in the report of the red-flag self-check. */
import type { OutcomeRule, RedFlagRules, SignKind } from '../engine/index.js';
import type { Formula, Formulas, Term } from './formulas.js';
import type { AnswerSheet } from './sheets.js';

/** A sign with the answer it was seen with and the kind it then is of. */
type Seen = {
  readonly name: string;
  readonly kind: SignKind;
  readonly answer: string;
  readonly weight: number;
  readonly holds: Formula;
};

export function redFlagFacts(
  formulas: Formulas,
  rules: RedFlagRules,
  sheet: AnswerSheet,
): { readonly hasResult: Formula; readonly facts: ReadonlyMap<string, Formula> } {
  const { all, any, never, not } = formulas;
  const seen = seenSigns(formulas, rules, sheet);
  const facts = new Map(seen.map(({ name, holds }) => [name, holds]));
  const before: Formula[] = [];
  for (const rule of rules.outcomes) {
    const reached = isReached(formulas, rule, seen, sheet);
    const key = `outcome ${rule.outcome}`;
    const isFirst = all([reached, ...before.map(not)]);
    facts.set(key, any([facts.get(key) ?? never, isFirst]));
    before.push(reached);
  }
  return { hasResult: any(rules.signs.map(({ id }) => sheet.atLeast(id, 1))), facts };
}

function seenSigns(
  { all, always, never, not }: Formulas,
  { signs, times, weights }: RedFlagRules,
  sheet: AnswerSheet,
): Seen[] {
  return signs.flatMap(({ id, kind, actNowWhen, countsWhen }) => {
    const counts = countsWhen ? sheet.holds(countsWhen) : always;
    const isActNow = actNowWhen ? sheet.holds(actNowWhen) : never;
    return Object.entries(times).flatMap(([answer, factor]): Seen[] => {
      const holds = all([sheet.chosen(id, answer), counts]);
      const name = `sign ${id} ${answer}`;
      const [usual, urgent] = [weights[kind] * factor, weights['act-now']];
      return [
        { name, kind, answer, weight: usual, holds: all([holds, not(isActNow)]) },
        {
          name: `${name} act-now`,
          kind: 'act-now',
          answer,
          weight: urgent,
          holds: all([holds, isActNow]),
        },
      ];
    });
  });
}

function isReached(
  { all, always, any, never, not, sum }: Formulas,
  { kind, onlyOftenWhen, weight }: OutcomeRule,
  seen: readonly Seen[],
  sheet: AnswerSheet,
): Formula {
  const isOfKind =
    kind === undefined
      ? always
      : any(seen.filter((one) => one.kind === kind).map((one) => one.holds));
  if (weight === undefined) return isOfKind;
  const onlyOften = onlyOftenWhen ? sheet.holds(onlyOftenWhen) : never;
  const termsOf = (some: readonly Seen[]) => some.map((one): Term => [one.weight, one.holds]);
  const often = seen.filter(({ answer }) => answer !== 'once');
  const isHeavy = any([
    all([not(onlyOften), sum(termsOf(seen), weight)]),
    all([onlyOften, sum(termsOf(often), weight)]),
  ]);
  return all([isOfKind, isHeavy]);
}
