/** Carries out the criteria, one group at a time. */
import type { CautionId, CriterionId } from './content.js';
import type { Slots } from './conditions.js';
import type { Decisions } from './decisions.js';
import type { EffectRow, GroupTable } from './fit-table.js';
import type { Part } from './results.js';

/** What the criteria made of a group in scope. */
export type Tally = {
  readonly table: GroupTable;
  /** Sum of the parts' points. */
  readonly points: number;
  readonly parts: readonly Part[];
  readonly cautions: readonly CautionId[];
};

/** The first rule-out that holds for a group. */
export function ruledOutBy(
  { ruleOuts }: GroupTable,
  decisions: Decisions,
  slots: Slots,
): CriterionId | undefined {
  for (const row of ruleOuts) if (applies(row, decisions, slots)) return row.value;
  return undefined;
}

/** The points and cautions of a group in scope. */
export function tally(table: GroupTable, decisions: Decisions, slots: Slots): Tally {
  let points = 0;
  const parts: Part[] = [];
  for (const row of table.points) {
    if (!applies(row, decisions, slots)) continue;
    points += row.value.points;
    parts.push(row.value);
  }
  const cautions: CautionId[] = [];
  for (const row of table.cautions) {
    if (applies(row, decisions, slots) && !cautions.includes(row.value)) cautions.push(row.value);
  }
  return { table, points, parts, cautions };
}

/** True when the criterion fires and the group meets its predicate. */
export const applies = (
  { row, condition }: EffectRow<unknown>,
  decisions: Decisions,
  slots: Slots,
): boolean => decisions[row] === 1 && (condition === true || condition(slots) === true);
