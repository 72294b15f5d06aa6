/** Everything about the fit check that can be worked out once for a content. */
import type { CautionId, Criterion, CriterionId, GroupId } from './content.js';
import type { HoldBack, MeetingType, PlanItem, Test } from './content.js';
import { flipBit, noBits, type Bits } from './bits.js';
import { makeTable, type CheckTable } from './check-table.js';
import { allOf, overAnswers, overAttributes, type Condition } from './conditions.js';
import { oncePerContent } from './once.js';
import type { Notice, Part } from './results.js';
import { noticeRules } from './safety.js';

/** Something that is given where a condition over answers is met. */
export type When<Value> = { readonly value: Value; readonly condition: Condition };

/** What a criterion does, and the places of the groups it does it to. */
export type Rule<Value> = When<Value> & { readonly groups: Bits };

/** A condition for each group, by place. */
export type OfEach = readonly Condition[];

/** A group that can be ranked. */
export type GroupTable = {
  readonly id: GroupId;
  /** Among all that can be ranked, in catalogue order. */
  readonly place: number;
  /** Else it is a therapy group. */
  readonly isCommunity: boolean;
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
  readonly holdBacks: readonly (When<HoldBack> & {
    readonly [test in 'group' | 'whileInScope']: OfEach;
  })[];
  /** In their order, act-now first. */
  readonly notices: readonly When<{ readonly notice: Notice }>[];
  readonly meetingTypes: readonly When<MeetingType>[];
  readonly plan: readonly When<PlanItem>[];
};

/** @throws ContentError when a safety notice is missing. */
export const fitTableOf = /* @__PURE__ */ oncePerContent((content): FitTable => {
  const table = makeTable(content, 'fit');
  const groups = content.groups.filter(({ kind }) => kind !== 'meeting-type');
  const subjects = groups.map(
    ({ attributes, kind }) => new Map(Object.entries({ ...attributes, kind })),
  );
  /** Groups alike in all that a test looks at share a condition. */
  const meets = (test: Test, absent?: false): OfEach => {
    const known = new Map<string, Condition>();
    return subjects.map((subject) => {
      const seen: unknown[] = [];
      const see = (name: string) => {
        const value = subject.get(name);
        seen.push(value);
        return value;
      };
      const own = overAttributes(test, see, absent, table.byId);
      const likeness = JSON.stringify(seen);
      const condition = known.get(likeness) ?? own;
      known.set(likeness, condition);
      return condition;
    });
  };
  const whens = <Value extends { readonly when: Test }>(values: readonly Value[]) =>
    values.map((value): When<Value> => ({ value, condition: overAnswers(value.when, table.byId) }));
  const rules = rulesFrom(whens(content.criteria), meets);
  return {
    table,
    groups: groups.map(({ id, kind }, place) => ({ id, place, isCommunity: kind === 'community' })),
    ruleOuts: rules(({ id, effect }) => 'ruleOut' in effect && id),
    points: rules(partOf).sort((a, b) => Math.abs(b.value.points) - Math.abs(a.value.points)),
    cautions: rules(({ effect }) => 'caution' in effect && effect.caution, false),
    quotas: content.shortlist.quotas.map(({ need, ifAny = { all: [] } }) => ({
      need: meets(need, false),
      ifAny: meets(ifAny, false),
    })),
    holdBacks: whens(content.shortlist.holdBack).map((when) => ({
      ...when,
      group: meets(when.value.group, false),
      whileInScope: meets(when.value.whileInScope, false),
    })),
    notices: whens(noticeRules(content)),
    meetingTypes: whens(content.meetingTypes),
    plan: whens(content.plan),
  };
});

/**
 * What is unknown about a group gives no points and rules nothing out, but it lifts no caution either: there `not`
 * holds until the attribute says otherwise.
 */
const rulesFrom =
  (criteria: readonly When<Criterion>[], meets: (test: Test, absent?: false) => OfEach) =>
  <Value>(valueOf: (criterion: Criterion) => Value | false, absent?: false) =>
    criteria.flatMap(({ value: criterion, condition }): Rule<Value>[] => {
      const value = valueOf(criterion);
      if (value === false) return [];
      const conditions = meets(criterion.group, absent);
      const different = new Set(conditions);
      different.delete(false);
      return [...different].map((own) => {
        const groups = noBits(conditions.length);
        conditions.forEach((one, place) => one === own && flipBit(groups, place));
        return { value, condition: allOf([condition, own]), groups };
      });
    });

const partOf = ({ id, question, effect }: Criterion): Part | false =>
  'points' in effect &&
  question !== undefined &&
  Object.freeze({ criterion: id, question, points: effect.points });
