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

/** A criterion with the number of its condition; `part` where it gives points. */
type Rule = {
  readonly criterion: Criterion;
  readonly row: number;
  readonly part: Part | undefined;
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
  const rules = content.criteria.map((criterion) => ({
    criterion,
    row: rowOf(criterion.when),
    part: partOf(criterion),
  }));
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

/**
 * What is unknown about a group gives no points and rules nothing out, but it lifts no caution either: there `not`
 * holds until the attribute says otherwise.
 */
function makeGroupTable(
  { shortlist }: Content,
  table: CheckTable,
  group: Group,
  rules: readonly Rule[],
): GroupTable {
  const subject: Subject = { ...group.attributes, kind: group.kind };
  const isLike = (test: Test): Condition => overAttributes(test, subject, false, table);
  const effects = <Value>(valueOf: (rule: Rule) => Value | undefined) =>
    rules.flatMap((rule): EffectRow<Value>[] => {
      const { criterion, row } = rule;
      const value = valueOf(rule);
      if (value === undefined) return [];
      const absent = 'caution' in criterion.effect ? false : undefined;
      const condition = overAttributes(criterion.group, subject, absent, table);
      const canHold = condition === true || typeof condition === 'function';
      return canHold ? [{ row, condition, value }] : [];
    });
  return {
    group,
    ruleOuts: effects(({ criterion: { id, effect } }) => ('ruleOut' in effect ? id : undefined)),
    cautions: effects(({ criterion: { effect } }) =>
      'caution' in effect ? effect.caution : undefined,
    ),
    points: effects(({ part }) => part).sort(
      (a, b) => Math.abs(b.value.points) - Math.abs(a.value.points),
    ),
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
