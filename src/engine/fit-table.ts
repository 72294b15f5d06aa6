/** Everything about the fit check that can be worked out once for a content. */
import type { CautionId, Criterion, CriterionId, GroupId } from './content.js';
import type { PlanItem, Test } from './content.js';
import { makeTable, type CheckTable } from './check-table.js';
import { allOf, overAnswers, overAttributes, type Condition, type Places } from './conditions.js';
import { oncePerContent } from './once.js';
import type { Notice, Part } from './results.js';
import { safetyRules } from './safety.js';

/** Something that is given where a condition over answers is met. */
export type When<Value> = { readonly value: Value; readonly condition: Condition };

/** What a criterion does, and the places of the groups it does it to. */
export type Rule<Value> = When<Value> & { readonly places: readonly number[] };

/** A condition for each group, by place. */
export type OfEach = readonly Condition[];

/** A group that can be ranked. */
export type GroupTable = {
  readonly id: GroupId;
  /** Among all that can be ranked, in catalogue order. */
  readonly place: number;
  readonly kind: 'community' | 'therapy';
};

export type FitTable = {
  readonly table: CheckTable;
  readonly groups: readonly GroupTable[];
  readonly ruleOuts: readonly Rule<CriterionId>[];
  /** Weightiest first. A criterion's part is the same object for every group, so that no run makes it anew. */
  readonly points: readonly Rule<Part>[];
  readonly cautions: readonly Rule<CautionId>[];
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
  const rules = rulesFrom(content.criteria, table.byId, meets);
  return {
    table,
    groups: ranked.map(({ id, kind }, place) => ({ id, kind: kind as GroupTable['kind'], place })),
    ruleOuts: rules(({ id, effect }) => 'ruleOut' in effect && id),
    points: rules(partOf).sort((a, b) => Math.abs(b.value.points) - Math.abs(a.value.points)),
    cautions: rules(({ effect }) => 'caution' in effect && effect.caution, false),
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
const rulesFrom =
  (criteria: readonly Criterion[], places: Places, meets: (test: Test, absent?: false) => OfEach) =>
  <Value>(valueOf: (criterion: Criterion) => Value | false, absent?: false) =>
    criteria.flatMap((criterion): Rule<Value>[] => {
      const value = valueOf(criterion);
      if (value === false) return [];
      const condition = overAnswers(criterion.when, places);
      // Groups that meet it under the same answers share a rule.
      const rules = new Map<unknown, { value: Value; condition: Condition; places: number[] }>();
      meets(criterion.group, absent).forEach((own, place) => {
        const key = typeof own === 'function' ? own : JSON.stringify(own);
        const rule = rules.get(key) ?? { value, condition: allOf([condition, own]), places: [] };
        rule.places.push(place);
        rules.set(key, rule);
      });
      rules.delete('false');
      return [...rules.values()];
    });

const partOf = ({ id, question, effect }: Criterion): Part | false =>
  'points' in effect &&
  question !== undefined &&
  Object.freeze({ criterion: id, question, points: effect.points });
