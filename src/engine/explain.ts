/** The full account of one group. */
import { countAnswers } from './answers.js';
import { bitsWhere } from './bits.js';
import type { Answers, CautionId, Content, CriterionId, Fit, GroupId } from './content.js';
import { ContentError } from './errors.js';
import { fitTableOf, type FitTable, type GroupTable, type Rule } from './fit-table.js';
import { isMetFor, tallyOf, type Tally } from './ranking.js';
import { recommend } from './recommend.js';
import type { Part } from './results.js';

/** Everything that was made of one group under some answers. */
export type Explanation = {
  readonly group: GroupId;
  /** `withheld`: nothing is ranked (no answer yet, or an act-now notice that was not seen). */
  readonly standing: 'shortlisted' | 'ranked' | 'ruled-out' | 'withheld';
  /** Place among the groups of its kind, from 1; only when ranked. */
  readonly rank?: number;
  /** Every rule-out that holds, in the order of the hard rules. */
  readonly ruledOutBy: readonly CriterionId[];
  /** Sum of the parts' points, as if it were not ruled out. */
  readonly points: number;
  readonly score: number;
  readonly fit: Fit;
  /** Weightiest first. */
  readonly parts: readonly Part[];
  readonly cautions: readonly CautionId[];
};

/**
 * The full account of one group, also of one that is ruled out.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @throws ContentError on a group the content has not, or ranks never.
 */
export function explain(content: Content, answers: Answers, group: GroupId): Explanation {
  const fit = fitTableOf(content);
  const table = rankedIn(fit, group);
  const slots = countAnswers(fit.table, answers);
  const { rules } = fit;
  const isMet = (rule: Rule): boolean => isMetFor(table, rule, slots);
  const met = bitsWhere(rules, (rule) => !rule.ruleOut && isMet(rule));
  const tally = tallyOf(content, rules, met, table, slots) as Tally;
  return {
    ...tally.match,
    ...standingOf(content, answers, table),
    ruledOutBy: rules.flatMap((rule) => (isMet(rule) && rule.ruleOut) || []),
    points: tally.points,
  };
}

/** @throws ContentError on a group that is not there, or is never ranked. */
export function rankedIn({ groups }: FitTable, group: GroupId): GroupTable {
  const table = groups.find(({ id }) => id === group);
  if (table) return table;
  throw new ContentError(`group: expected a ranked group, found "${group}"`);
}

function standingOf(
  content: Content,
  answers: Answers,
  { id, kind }: GroupTable,
): Pick<Explanation, 'standing' | 'rank'> {
  const result = recommend(content, answers);
  if (!('shortlist' in result)) return { standing: 'withheld' };
  const rank = result[kind].findIndex(({ group }) => group === id) + 1;
  if (rank === 0) return { standing: 'ruled-out' };
  return { standing: result.shortlist.includes(id) ? 'shortlisted' : 'ranked', rank };
}
