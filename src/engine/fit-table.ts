/** Everything about the fit check that can be worked out once for a content. */
import type { CautionId, Criterion, CriterionId, GroupId } from './content.js';
import type { PlanItem, Test } from './content.js';
import { makeTable, type CheckTable } from './check-table.js';
import { overAnswers, overAttributes, type Condition, type Places } from './conditions.js';
import { bitsWhere, type Bits } from './bits.js';
import { oncePerContent } from './once.js';
import type { Notice, Part } from './results.js';
import { safetyRules } from './safety.js';

/** Something that is given where a condition over answers is met. */
export type When<Value> = { readonly value: Value; readonly condition: Condition };

/** What a criterion does, to whom, and when. */
export type Rule = {
  readonly ruleOut: CriterionId | false;
  /** The same object for every group, so that no run makes it anew. */
  readonly part: Part | false;
  readonly caution: CautionId | false;
  readonly condition: Condition;
  /** What it asks of each group. */
  readonly group: OfEach;
  /** Of the groups that can meet that. */
  readonly places: readonly number[];
};

/** A condition for each group, by place. */
export type OfEach = readonly Condition[];

/** A group that can be ranked. */
export type GroupTable = {
  readonly id: GroupId;
  /** Among all that can be ranked, in catalogue order. */
  readonly place: number;
  readonly kind: 'community' | 'therapy';
  /** The numbers of the rules about it. */
  readonly own: Bits;
};

export type FitTable = {
  readonly table: CheckTable;
  readonly groups: readonly GroupTable[];
  /** Rule-outs first, then those with points, the weightiest first, then cautions. */
  readonly rules: readonly Rule[];
  /** Which groups a quota needs, and which make it apply. */
  readonly quotas: readonly { readonly [test in 'need' | 'ifAny']: OfEach }[];
  /** Which groups a rule holds back, and which make it apply. */
  readonly holdBacks: readonly ({ readonly condition: Condition } & {
    readonly [test in 'group' | 'whileInScope']: OfEach;
  })[];
  /** In their order, act-now first. */
  readonly notices: readonly When<Notice>[];
  /** Their codes. */
  readonly meetingTypes: readonly When<string>[];
  readonly plan: readonly When<PlanItem>[];
};

/** @throws ContentError when a safety notice is missing. */
export const fitTableOf = /* @__PURE__ */ oncePerContent((content): FitTable => {
  const table = makeTable(content, 'fit');
  const ranked = content.groups.filter(({ kind }) => kind !== 'meeting-type');
  const subjects = ranked.map(
    ({ attributes, kind }) => new Map(Object.entries({ ...attributes, kind })),
  );
  const meets = (test: Test, absent?: false): OfEach =>
    subjects.map((subject) => overAttributes(test, subject, absent, table.byId));
  const has = (test: Test): OfEach => meets(test, false);
  const whens = <Row extends { readonly when: Test }, Value>(
    rows: readonly Row[],
    valueOf: (row: Row) => Value,
  ): When<Value>[] =>
    rows.map((row) => ({ value: valueOf(row), condition: overAnswers(row.when, table.byId) }));
  const rules = content.criteria
    .map(ruleFrom(table.byId, meets))
    .sort((a, b) => weightOf(b) - weightOf(a));
  return {
    table,
    groups: ranked.map(({ id, kind }, place) => ({
      id,
      place,
      kind: kind as GroupTable['kind'],
      own: bitsWhere(rules, ({ group }) => group[place] !== false),
    })),
    rules,
    quotas: content.shortlist.quotas.map(({ need, ifAny = { all: [] } }) => ({
      need: has(need),
      ifAny: has(ifAny),
    })),
    holdBacks: content.shortlist.holdBack.map(({ when, group, whileInScope }) => ({
      condition: overAnswers(when, table.byId),
      group: has(group),
      whileInScope: has(whileInScope),
    })),
    notices: whens(safetyRules(content), ({ notice }) => notice),
    meetingTypes: whens(content.meetingTypes, ({ code }) => code),
    plan: whens(content.plan, (item) => item),
  };
});

/**
 * What is unknown about a group gives no points and rules nothing out, but it lifts no caution either: there `not`
 * holds until the attribute says otherwise.
 */
const ruleFrom =
  (places: Places, meets: (test: Test, absent?: false) => OfEach) =>
  ({ id, question, effect, when, group }: Criterion): Rule => {
    const caution = 'caution' in effect && effect.caution;
    const own = meets(group, caution ? false : undefined);
    return {
      ruleOut: 'ruleOut' in effect && id,
      part:
        'points' in effect &&
        question !== undefined &&
        Object.freeze({ criterion: id, question, points: effect.points }),
      caution,
      condition: overAnswers(when, places),
      group: own,
      places: [...own.keys()].filter((place) => own[place] !== false),
    };
  };

/** What rules a group out comes before all points there can be: then the rest need not be looked at. */
const weightOf = ({ ruleOut, part }: Rule): number =>
  part ? Math.abs(part.points) : ruleOut ? 1e9 : 0;
