/** Ranks groups by what the criteria make of them. */
import type { CautionId, CriterionId, GroupId } from './content.js';
import { isMet, type Slots } from './conditions.js';
import type { FitTable, GroupTable } from './fit-table.js';
import type { Part } from './results.js';

/** What the criteria made of a group. */
export type Tally = {
  readonly table: GroupTable;
  /** Sum of the parts' points. */
  points: number;
  /** Weightiest first. */
  readonly parts: Part[];
  readonly cautions: CautionId[];
};

export type Ranking = {
  /** In scope, best first. */
  readonly community: Tally[];
  readonly therapy: Tally[];
  /** Community groups out of scope. */
  readonly ruledOut: { readonly group: GroupId; readonly by: CriterionId }[];
};

/** Ranks the groups in scope, and tells what rules the others out. */
export function rank(fit: FitTable, slots: Slots): Ranking {
  const ranking: Ranking = { community: [], therapy: [], ruledOut: [] };
  const outs = firstRuleOuts(fit, slots);
  const tallies = fit.groups.map((table) => {
    const by = outs[table.place];
    if (by === undefined) return { table, points: 0, parts: [], cautions: [] };
    if (table.kind === 'community') ranking.ruledOut.push({ group: table.id, by });
    return undefined;
  });
  book(fit, slots, tallies);
  for (const tally of tallies) if (tally) insert(ranking[tally.table.kind], tally);
  return ranking;
}

/** Ties stay in catalogue order. For so few a general sort takes longer. */
function insert(best: Tally[], tally: Tally): void {
  let place = best.push(tally) - 1;
  for (; place > 0 && (best[place - 1] as Tally).points < tally.points; place -= 1) {
    best[place] = best[place - 1] as Tally;
  }
  best[place] = tally;
}

/** For each place the first rule-out that holds. */
export function firstRuleOuts({ ruleOuts }: FitTable, slots: Slots): (CriterionId | undefined)[] {
  const outs: (CriterionId | undefined)[] = [];
  for (const { value, condition, places } of ruleOuts) {
    if (isMet(condition, slots)) for (const place of places) outs[place] ??= value;
  }
  return outs;
}

/**
 * Books points and cautions.
 * @param tallies by place; for a group without one nothing is booked
 */
export function book(
  { points, cautions }: FitTable,
  slots: Slots,
  tallies: readonly (Tally | undefined)[],
): void {
  for (const { value, condition, places } of points) {
    if (!isMet(condition, slots)) continue;
    for (const place of places) {
      const tally = tallies[place];
      if (!tally) continue;
      tally.points += value.points;
      tally.parts.push(value);
    }
  }
  for (const { value, condition, places } of cautions) {
    if (!isMet(condition, slots)) continue;
    for (const place of places) {
      const given = tallies[place]?.cautions;
      if (given?.includes(value) === false) given.push(value);
    }
  }
}
