/** The self-check of a group a person attends. */
import type { Answer, Answers, Content, QuestionId } from './content.js';
import type { OutcomeRule, RedFlagHelplineKind, RedFlagRules, Sign } from './check-rules.js';
import { readAnswers, type CountedAnswers, type Reading } from './answers.js';
import { stamp } from './recommend.js';
import type { RedFlagReport, SeenSign } from './results.js';

/**
 * What the signs seen add up to, and what to do.
 *
 * `incomplete` until a sign has been answered. Signs come heaviest first; helplines only with `leave`.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @example checkRedFlags(defaultContent, { attended: 'months', judgment: 'often' }).outcome
 */
export function checkRedFlags(content: Content, answers: Answers): RedFlagReport {
  const rules = content.redFlags;
  const reading = readAnswers(content, 'red-flags', answers);
  const signs = seenSigns(rules, reading);
  const isBegun = rules.signs.some(({ id }) => Object.hasOwn(reading.counted, id));
  const reached = rules.outcomes.find((rule) => isReached(rule, signs, reading));
  const outcome = isBegun ? (reached?.outcome ?? 'keep') : 'incomplete';
  return {
    outcome,
    ...stamp(content),
    signs,
    helplines: outcome === 'leave' ? helplinesFor(rules, signs) : [],
    carryOver: carryOverOf(content, rowsOf(rules, signs)),
  };
}

function seenSigns(rules: RedFlagRules, { counted, holds }: Reading): SeenSign[] {
  return rules.signs
    .flatMap((sign): SeenSign[] => {
      const answer = counted[sign.id];
      if (!isSeen(rules, answer) || (sign.countsWhen && !holds(sign.countsWhen))) return [];
      const isActNow = sign.actNowWhen && holds(sign.actNowWhen);
      const kind = isActNow ? 'act-now' : sign.kind;
      const weight = rules.weights[kind] * (isActNow ? 1 : rules.times[answer]);
      return [{ sign: sign.id, kind, answer, weight }];
    })
    .toSorted((a, b) => b.weight - a.weight);
}

const isSeen = (
  { times }: RedFlagRules,
  answer: CountedAnswers[string] | undefined,
): answer is SeenSign['answer'] => typeof answer === 'string' && Object.hasOwn(times, answer);

function isReached(
  { kind, weight: least = -Infinity, onlyOftenWhen }: OutcomeRule,
  signs: readonly SeenSign[],
  { holds }: Reading,
): boolean {
  const onlyOften = onlyOftenWhen && holds(onlyOftenWhen);
  const counting = signs.filter(({ answer }) => !onlyOften || answer !== 'once');
  const isThere = !kind || signs.some((sign) => sign.kind === kind);
  return isThere && counting.reduce((sum, { weight }) => sum + weight, 0) >= least;
}

/** The lines of the act-now signs, each once. */
function helplinesFor(rules: RedFlagRules, signs: readonly SeenSign[]): RedFlagHelplineKind[] {
  const urgent = signs.filter(({ kind }) => kind === 'act-now');
  return [...new Set(rowsOf(rules, urgent).flatMap(({ helplines }) => helplines ?? []))];
}

/** What the rules say of some signs, in the order of the rules. */
const rowsOf = ({ signs: rows }: RedFlagRules, signs: readonly SeenSign[]): Sign[] =>
  rows.filter(({ id }) => signs.some(({ sign }) => sign === id));

function carryOverOf(content: Content, seen: readonly Sign[]): RedFlagReport['carryOver'] {
  const merged: { [question: QuestionId]: Answer | undefined } = {};
  for (const { carryOver } of seen) {
    for (const [id, answer] of Object.entries(carryOver?.answers ?? {})) {
      const before = merged[id];
      const both = Array.isArray(before) && Array.isArray(answer);
      merged[id] = both ? [...before, ...answer] : (answer ?? before);
    }
  }
  const ask = seen.flatMap(({ carryOver }) => carryOver?.ask ?? []);
  return { answers: readAnswers(content, 'fit', merged).counted, ask };
}
