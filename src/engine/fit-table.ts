/** Everything about the fit check that can be worked out once for a content. */
import type { CautionId, Content, Criterion, CriterionId, Group } from './content.js';
import type { NoticeId, PlanItemId, PlanList, Test } from './content.js';
import { tableOf, type CheckTable } from './check-table.js';
import { overAttributes, type Condition, type Deferred } from './conditions.js';
import type { Subject, Truth } from './conditions.js';
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

/** What a criterion does, to whom, and the number of its condition. */
type Rule<Value> = When<Value> & { readonly group: Test };

/** The criteria by what they do. */
type Rules = {
  readonly ruleOuts: readonly Rule<CriterionId>[];
  readonly cautions: readonly Rule<CautionId>[];
  /** Weightiest first. */
  readonly points: readonly Rule<Part>[];
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
  const rules = rulesOf(content.criteria, rowOf);
  const groupTables = (kind: Group['kind']): GroupTable[] =>
    content.groups
      .filter((group) => group.kind === kind)
      .map((group) => makeGroupTable(content, table, group, rules));
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

function rulesOf(criteria: readonly Criterion[], rowOf: (test: Test) => number): Rules {
  const ruleOuts: Rule<CriterionId>[] = [];
  const cautions: Rule<CautionId>[] = [];
  const points: Rule<Part>[] = [];
  for (const { id, when, question, group, effect } of criteria) {
    const row = rowOf(when);
    if ('ruleOut' in effect) ruleOuts.push({ row, group, value: id });
    else if ('caution' in effect) cautions.push({ row, group, value: effect.caution });
    else if (question !== undefined) {
      const part = Object.freeze({ criterion: id, question, points: effect.points });
      points.push({ row, group, value: part });
    }
  }
  points.sort((a, b) => Math.abs(b.value.points) - Math.abs(a.value.points));
  return { ruleOuts, cautions, points };
}

/**
 * What is unknown about a group gives no points and rules nothing out, but it lifts no caution either: there `not`
 * holds until the attribute says otherwise.
 */
function makeGroupTable(
  { shortlist }: Content,
  table: CheckTable,
  group: Group,
  { ruleOuts, cautions, points }: Rules,
): GroupTable {
  const subject: Subject = { ...group.attributes, kind: group.kind };
  const isLike = (test: Test): Condition => overAttributes(test, subject, false, table);
  const effects = <Value>(rules: readonly Rule<Value>[], absent: Truth): EffectRow<Value>[] => {
    const rows: EffectRow<Value>[] = [];
    for (const { row, group: whom, value } of rules) {
      const condition = overAttributes(whom, subject, absent, table);
      if (condition === true || typeof condition === 'function') {
        rows.push({ row, condition, value });
      }
    }
    return rows;
  };
  return {
    group,
    ruleOuts: effects(ruleOuts, undefined),
    cautions: effects(cautions, false),
    points: effects(points, undefined),
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
