/** Ranks groups by what the criteria make of them. */
import { flipBit, noBits, wordOf, type Bits } from './bits.js';
import type { CautionId, CriterionId, GroupId } from './content.js';
import { isMet, type Slots } from './conditions.js';
import type { FitTable, GroupTable, Rule } from './fit-table.js';
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
  const { groups, ruleOuts } = fit;
  const scope = placesOf(groups, groups.length);
  const outs = groups.map((): CriterionId | undefined => undefined);
  carryOut(ruleOuts, slots, scope, (place, by) => {
    flipBit(scope, place);
    outs[place] = by;
  });
  const tallies = groups.map((table, place) =>
    outs[place] === undefined ? { table, points: 0, parts: [], cautions: [] } : undefined,
  );
  book(fit, slots, scope, tallies);
  const ranking: Ranking = { community: [], therapy: [], ruledOut: [] };
  for (const { id, place, isCommunity } of groups) {
    const by = outs[place];
    const tally = tallies[place];
    if (tally) insert(isCommunity ? ranking.community : ranking.therapy, tally);
    if (by !== undefined && isCommunity) ranking.ruledOut.push({ group: id, by });
  }
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

/** @param size how many groups there are in all */
export function placesOf(groups: readonly GroupTable[], size: number): Bits {
  const places = noBits(size);
  for (const { place } of groups) flipBit(places, place);
  return places;
}

/** Books points and cautions for the groups in scope. */
export function book(
  { points, cautions }: FitTable,
  slots: Slots,
  scope: Bits,
  tallies: readonly (Tally | undefined)[],
): void {
  carryOut(points, slots, scope, (place, part) => {
    const tally = tallies[place] as Tally;
    tally.points += part.points;
    tally.parts.push(part);
  });
  carryOut(cautions, slots, scope, (place, caution) => {
    const given = (tallies[place] as Tally).cautions;
    if (!given.includes(caution)) given.push(caution);
  });
}

/** Hands over what the criteria that fire do to the groups in scope. */
export function carryOut<Value>(
  rules: readonly Rule<Value>[],
  slots: Slots,
  scope: Bits,
  act: (place: number, value: Value) => void,
): void {
  for (const { value, condition, groups } of rules) {
    if (!isMet(condition, slots)) continue;
    for (let word = 0; word < groups.length; word += 1) {
      for (let left = wordOf(groups, word) & wordOf(scope, word); left !== 0; left &= left - 1) {
        // The lowest bit that is left.
        act(word * 32 + 31 - Math.clz32(left & -left), value);
      }
    }
  }
}
