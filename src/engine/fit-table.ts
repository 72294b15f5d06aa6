/** Everything about the fit check that can be worked out once for a content. */
import type { CautionId, Content, Criterion, CriterionId, Group } from './content.js';
import type { NoticeId, PlanItemId, PlanList, Test } from './content.js';
import { tableOf, type CheckTable } from './check-table.js';
import { overAttributes, type Condition, type Deferred, type Subject } from './conditions.js';
import { makeDecider, type Decider } from './decisions.js';
import type { Part } from './results.js';
import { checkNotices } from './safety.js';

/** A row that is given when its condition is met; `row` is the condition's number among the decisions. */
export type When<Value> = { readonly value: Value; readonly row: number };

/** What a criterion does to one group, when the criterion fires and the group meets its predicate. */
export type EffectRow<Value> = When<Value> & { readonly condition: true | Deferred };

/** One group that can be ranked, with all that criteria and shortlist rules can do to it. */
export type GroupTable = {
  readonly group: Group;
  readonly ruleOuts: readonly EffectRow<CriterionId>[];
  readonly cautions: readonly EffectRow<CautionId>[];
  /** Weightiest first. A criterion's part is the same object for every group, so that no run makes it anew. */
  readonly points: readonly EffectRow<Part>[];
  /** For each quota: whether the group is what it needs, and whether it makes the quota apply. */
  readonly quotas: readonly { readonly need: Condition; readonly ifAny: Condition }[];
  /** For each hold-back: whether the group is held back, and whether it makes the rule apply. */
  readonly holdBacks: readonly { readonly group: Condition; readonly whileInScope: Condition }[];
};

export type FitTable = {
  readonly table: CheckTable;
  readonly decider: Decider;
  /** In catalogue order. */
  readonly community: readonly GroupTable[];
  readonly therapy: readonly GroupTable[];
  readonly notices: readonly When<NoticeId>[];
  /** For each hold-back rule, the number of its condition. */
  readonly holdBacks: readonly number[];
  readonly meetingTypes: readonly When<string>[];
  readonly plan: { readonly [list in PlanList]: readonly When<PlanItemId>[] };
};

/** Kept for as long as the content itself lives; a content is never changed in place. */
const fitTables = new WeakMap<Content, FitTable>();

/** @throws ContentError when a safety notice is missing. */
export function fitTableOf(content: Content): FitTable {
  let table = fitTables.get(content);
  if (!table) fitTables.set(content, (table = makeFitTable(content)));
  return table;
}

function makeFitTable(content: Content): FitTable {
  checkNotices(content);
  const table = tableOf(content, 'fit');
  const tests: Test[] = [];
  const rowOf = (test: Test): number => tests.push(test) - 1;
  const rows = content.criteria.map(({ when }) => rowOf(when));
  const groupTables = (kind: Group['kind']): GroupTable[] =>
    content.groups
      .filter((group) => group.kind === kind)
      .map((group) => makeGroupTable(content, table, group, rows));
  const planOf = (list: PlanList): When<PlanItemId>[] =>
    content.plan
      .filter((item) => item.list === list)
      .map(({ id, when }) => ({ value: id, row: rowOf(when) }));
  const made = {
    table,
    community: groupTables('community'),
    therapy: groupTables('therapy'),
    notices: content.notices.map(({ id, when }) => ({ value: id, row: rowOf(when) })),
    holdBacks: content.shortlist.holdBack.map(({ when }) => rowOf(when)),
    meetingTypes: content.meetingTypes.map(({ code, when }) => ({ value: code, row: rowOf(when) })),
    plan: {
      trial: planOf('trial'),
      firstVisit: planOf('firstVisit'),
      resources: planOf('resources'),
      selfManagement: planOf('selfManagement'),
      family: planOf('family'),
    },
  };
  return { ...made, decider: makeDecider(tests, table.size, table) };
}

/**
 * What is unknown about a group gives no points and rules nothing out, but it lifts no caution either: there `not`
 * holds until the attribute says otherwise.
 */
function makeGroupTable(
  { criteria, shortlist }: Content,
  table: CheckTable,
  group: Group,
  rows: readonly number[],
): GroupTable {
  const subject: Subject = { ...group.attributes, kind: group.kind };
  const isLike = (test: Test): Condition => overAttributes(test, subject, false, table);
  const effects = <Value>(valueOf: (criterion: Criterion) => Value | undefined) =>
    criteria.flatMap((criterion, index): EffectRow<Value>[] => {
      const value = valueOf(criterion);
      const absent = 'caution' in criterion.effect ? false : undefined;
      const condition = overAttributes(criterion.group, subject, absent, table);
      const canHold = condition === true || typeof condition === 'function';
      return value !== undefined && canHold ? [{ row: rows[index] ?? -1, condition, value }] : [];
    });
  return {
    group,
    ruleOuts: effects(({ id, effect }) => ('ruleOut' in effect ? id : undefined)),
    cautions: effects(({ effect }) => ('caution' in effect ? effect.caution : undefined)),
    points: effects(partOf).sort((a, b) => Math.abs(b.value.points) - Math.abs(a.value.points)),
    quotas: shortlist.quotas.map(({ need, ifAny }) => ({
      need: isLike(need),
      ifAny: ifAny ? isLike(ifAny) : true,
    })),
    holdBacks: shortlist.holdBack.map((row) => ({
      group: isLike(row.group),
      whileInScope: isLike(row.whileInScope),
    })),
  };
}

const parts = new WeakMap<Criterion, Part>();

function partOf(criterion: Criterion): Part | undefined {
  const { id, question, effect } = criterion;
  if (!('points' in effect) || question === undefined) return undefined;
  let part = parts.get(criterion);
  if (!part) {
    parts.set(
      criterion,
      (part = Object.freeze({ criterion: id, question, points: effect.points })),
    );
  }
  return part;
}
