/** What can be seen in attendance advice. */
import type { AttendanceRules, Test } from '../engine/index.js';
import type { Formula, Formulas } from './formulas.js';
import type { AnswerSheet } from './sheets.js';

/** A value, and when it is given. */
type Row = { readonly value: string; readonly when: Formula };

export function attendanceFacts(
  formulas: Formulas,
  rules: AttendanceRules,
  sheet: AnswerSheet,
): { readonly hasResult: Formula; readonly facts: ReadonlyMap<string, Formula> } {
  const { any, never } = formulas;
  const first = (rows: readonly (readonly [value: string, when: Test])[]): Row[] =>
    firsts(formulas, sheet, rows);
  const phases = first(rules.phases.map(({ phase, when }) => [phase, when]));
  const given: { readonly [kind: string]: readonly Row[] } = {
    band: first(rules.bands.map(({ band, when }) => [band, when])),
    phase: phases,
    frequency: frequencies(formulas, rules, sheet, phases),
    review: first(rules.reviews.map(({ review, when }) => [review, when])),
  };
  const facts = new Map<string, Formula>();
  for (const [kind, rows] of Object.entries(given)) {
    for (const { value, when } of rows) {
      const key = `${kind} ${value}`;
      facts.set(key, any([facts.get(key) ?? never, when]));
    }
  }
  for (const { question, answer, toward } of rules.reasons) {
    facts.set(`reason ${question} ${answer} ${toward}`, sheet.chosen(question, answer));
  }
  return { hasResult: sheet.isAnswered, facts };
}

/** The usual one of the phase, or the one a step up. */
function frequencies(
  formulas: Formulas,
  { frequencies: all, frequencyOrder, stepUpWhen }: AttendanceRules,
  sheet: AnswerSheet,
  phases: readonly Row[],
): Row[] {
  const isSteppedUp = sheet.holds(stepUpWhen);
  return phases.flatMap((phase) => {
    const rows = all.filter((row) => row.phase === phase.value);
    const usual = firsts(
      formulas,
      sheet,
      rows.map(({ frequency, when }) => [frequency, when]),
    );
    return usual.flatMap(({ value, when }): Row[] => {
      const order: readonly string[] = frequencyOrder;
      const next = order[Math.max(0, order.indexOf(value) - 1)] ?? value;
      return [
        { value, when: formulas.all([phase.when, when, formulas.not(isSteppedUp)]) },
        { value: next, when: formulas.all([phase.when, when, isSteppedUp]) },
      ];
    });
  });
}

/** The rows, each given only where it is the first that holds. */
function firsts(
  { all, not }: Formulas,
  sheet: AnswerSheet,
  rows: readonly (readonly [value: string, when: Test])[],
): Row[] {
  const conditions = rows.map(([, when]) => sheet.holds(when));
  return rows.map(([value], at) => {
    const before = conditions.slice(0, at).map(not);
    return { value, when: all([conditions[at] ?? all([]), ...before]) };
  });
}
