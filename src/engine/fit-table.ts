/** Everything about the fit check that can be worked out once for a content. */
import type { CautionId, Content, Criterion, CriterionId, Group } from './content.js';
import type { PlanItemId, PlanList, Test } from './content.js';
import { tableOf, type CheckTable } from './check-table.js';
import { overAnswers, overAttributes, type Condition, type Subject } from './conditions.js';
import type { Part } from './results.js';
import { checkNotices, type NoticeConditions } from './safety.js';

/** A row that is given when its condition is met. */
export type When<Value> = { readonly value: Value; readonly when: Condition };

/** What a criterion does to one group, when the criterion fires and the group meets its predicate. */
export type EffectRow<Value> = {
  /** Place of the criterion among all. */
  readonly criterion: number;
  readonly condition: Condition;
  readonly value: Value;
};

/** One group that can be ranked, with all that criteria and shortlist rules can do to it. */
export type GroupTable = {
  readonly group: Group;
  readonly ruleOuts: readonly EffectRow<CriterionId>[];
  readonly cautions: readonly EffectRow<CautionId>[];
  /** A criterion's part is the same object for every group, so that no run makes it anew. */
  readonly points: readonly EffectRow<Part>[];
  /** For each quota: whether the group is what it needs, and whether it makes the quota apply. */
  readonly quotas: readonly { readonly need: Condition; readonly ifAny: Condition }[];
  /** For each hold-back: whether the group is held back, and whether it makes the rule apply. */
  readonly holdBacks: readonly { readonly group: Condition; readonly whileInScope: Condition }[];
};

export type FitTable = {
  readonly table: CheckTable;
  readonly notices: NoticeConditions;
  /** When each criterion fires. */
  readonly criteria: readonly Condition[];
  /** In catalogue order. */
  readonly community: readonly GroupTable[];
  readonly therapy: readonly GroupTable[];
  readonly holdBacks: readonly Condition[];
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
  const when = (test: Test): Condition => overAnswers(test, table);
  const parts = content.criteria.map(partOf);
  const groupTables = (kind: Group['kind']): GroupTable[] =>
    content.groups
      .filter((group) => group.kind === kind)
      .map((group) => makeGroupTable(content, table, group, parts));
  const planOf = (list: PlanList): When<PlanItemId>[] =>
    content.plan
      .filter((item) => item.list === list)
      .map((item) => ({ value: item.id, when: when(item.when) }));
  return {
    table,
    notices: new Map(content.notices.map((notice) => [notice.id, when(notice.when)])),
    criteria: content.criteria.map((criterion) => when(criterion.when)),
    community: groupTables('community'),
    therapy: groupTables('therapy'),
    holdBacks: content.shortlist.holdBack.map((row) => when(row.when)),
    meetingTypes: content.meetingTypes.map((type) => ({ value: type.code, when: when(type.when) })),
    plan: {
      trial: planOf('trial'),
      firstVisit: planOf('firstVisit'),
      resources: planOf('resources'),
      selfManagement: planOf('selfManagement'),
      family: planOf('family'),
    },
  };
}

/**
 * What is unknown about a group gives no points and rules nothing out, but it lifts no caution either: there `not`
 * holds until the attribute says otherwise.
 */
function makeGroupTable(
  { criteria, shortlist }: Content,
  table: CheckTable,
  group: Group,
  parts: readonly (Part | undefined)[],
): GroupTable {
  const subject: Subject = { ...group.attributes, kind: group.kind };
  const isLike = (test: Test): Condition => overAttributes(test, subject, false, table);
  const rows = <Value>(valueOf: (criterion: Criterion, index: number) => Value | undefined) =>
    criteria.flatMap((criterion, index): EffectRow<Value>[] => {
      const value = valueOf(criterion, index);
      if (value === undefined) return [];
      const absent = 'caution' in criterion.effect ? false : undefined;
      const condition = overAttributes(criterion.group, subject, absent, table);
      const canHold = condition === true || typeof condition === 'function';
      return canHold ? [{ criterion: index, condition, value }] : [];
    });
  return {
    group,
    ruleOuts: rows(({ id, effect }) => ('ruleOut' in effect ? id : undefined)),
    cautions: rows(({ effect }) => ('caution' in effect ? effect.caution : undefined)),
    points: rows((_, index) => parts[index]),
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

function partOf({ id, question, effect }: Criterion): Part | undefined {
  if (!('points' in effect) || question === undefined) return undefined;
  return Object.freeze({ criterion: id, question, points: effect.points });
}
