/** Carries out the criteria, one group at a time. */
import type { CautionId, CriterionId } from './content.js';
import { isMet, type Slots } from './conditions.js';
import type { EffectRow, FitTable, GroupTable } from './fit-table.js';
import type { Part } from './results.js';

/** What the criteria made of a group in scope. */
export type Tally = {
  readonly table: GroupTable;
  /** Sum of the parts' points. */
  readonly points: number;
  readonly parts: readonly Part[];
  readonly cautions: readonly CautionId[];
};

/** The criteria that fire under these answers. */
export type Fired = Uint8Array;

export function firedCriteria({ criteria }: FitTable, slots: Slots): Fired {
  const fired = new Uint8Array(criteria.length);
  for (let index = 0; index < criteria.length; index += 1) {
    if (isMet(criteria[index], slots)) fired[index] = 1;
  }
  return fired;
}

/** The first rule-out that holds for a group. */
export function ruledOutBy(
  { ruleOuts }: GroupTable,
  fired: Fired,
  slots: Slots,
): CriterionId | undefined {
  for (const row of ruleOuts) if (applies(row, fired, slots)) return row.value;
  return undefined;
}

/** The points and cautions of a group in scope. */
export function tally(table: GroupTable, fired: Fired, slots: Slots): Tally {
  let points = 0;
  const parts: Part[] = [];
  for (const row of table.points) {
    if (!applies(row, fired, slots)) continue;
    points += row.value.points;
    parts.push(row.value);
  }
  const cautions: CautionId[] = [];
  for (const row of table.cautions) {
    if (applies(row, fired, slots) && !cautions.includes(row.value)) cautions.push(row.value);
  }
  return { table, points, parts, cautions };
}

const applies = (
  { criterion, condition }: EffectRow<unknown>,
  fired: Fired,
  slots: Slots,
): boolean => fired[criterion] === 1 && isMet(condition, slots);
