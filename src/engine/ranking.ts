/** Ranks groups by what the criteria make of them. */
import type { CautionId, Content, CriterionId, GroupId } from './content.js';
import { bitsWhere, type Bits } from './bits.js';
import { isMet, type Condition, type Slots } from './conditions.js';
import type { FitTable, GroupTable, Rule } from './fit-table.js';
import type { Match, Part } from './results.js';
import { fitOf, scoreOf } from './score.js';

/** What the criteria made of a group. */
export type Tally = {
  readonly table: GroupTable;
  /** Sum of the parts' points. */
  readonly points: number;
  readonly match: Match;
};

export type Ranking = {
  /** In scope, best first. */
  readonly community: Tally[];
  readonly therapy: Tally[];
  /** Community groups out of scope. */
  readonly ruledOut: { readonly group: GroupId; readonly by: CriterionId }[];
};

/** Ranks the groups in scope, and tells what rules the others out. */
export function rank(content: Content, { rules, groups }: FitTable, slots: Slots): Ranking {
  const ranking: Ranking = { community: [], therapy: [], ruledOut: [] };
  const met = bitsWhere(rules, ({ condition }) => isMet(condition, slots));
  for (const table of groups) {
    const made = tallyOf(content, rules, met, table, slots);
    if (typeof made === 'object') insert(ranking[table.kind], made);
    else if (table.kind === 'community') ranking.ruledOut.push({ group: table.id, by: made });
  }
  return ranking;
}

/**
 * What rules make of a group, or the first that rules it out.
 * @param met the numbers of the rules whose condition over answers is met
 */
export function tallyOf(
  content: Content,
  rules: readonly Rule[],
  met: Bits,
  table: GroupTable,
  slots: Slots,
): Tally | CriterionId {
  const { own, place } = table;
  let points = 0;
  const parts: Part[] = [];
  const cautions: CautionId[] = [];
  for (let word = 0; word < met.length; word += 1) {
    let left = (met[word] as number) & (own[word] as number);
    // Drops the lowest bit each time.
    for (; left !== 0; left &= left - 1) {
      const lowest = 31 - Math.clz32(left & -left);
      const { ruleOut, part, caution, group } = rules[word * 32 + lowest] as Rule;
      // Most ask nothing of the answers, and then there is nothing to look up.
      const condition = group[place] as Condition;
      if (condition !== true && !isMet(condition, slots)) continue;
      if (ruleOut) return ruleOut;
      if (part) {
        points += part.points;
        parts.push(part);
      } else if (caution && !cautions.includes(caution)) cautions.push(caution);
    }
  }
  const score = scoreOf(points);
  return {
    table,
    points,
    match: { group: table.id, fit: fitOf(content, score), score, parts, cautions },
  };
}

/** Whether a rule does to a group what it does. */
export const isMetFor = (
  { place }: GroupTable,
  { condition, group }: Rule,
  slots: Slots,
): boolean => isMet(condition, slots) && isMet(group[place] as Condition, slots);

/** Ties stay in catalogue order. For so few a general sort takes longer. */
function insert(best: Tally[], tally: Tally): void {
  let place = best.push(tally) - 1;
  for (; place > 0 && (best[place - 1] as Tally).points < tally.points; place -= 1) {
    best[place] = best[place - 1] as Tally;
  }
  best[place] = tally;
}
