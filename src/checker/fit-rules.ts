/** What the criteria and rules of the fit check come to, as statements about a sheet of answers. */
import type { Content, Criterion, Group, Test } from '../engine/index.js';
import { actNowIds } from '../engine/safety.js';
import { absentFor, castOf, subjectOf, type Casting } from './cast.js';
import { overAttributes } from './conditions.js';
import type { Formula, Formulas, Term } from './formulas.js';
import type { AnswerSheet } from './sheets.js';

export type GroupRules = {
  readonly group: Group;
  /** No rule-out holds. */
  readonly inScope: Formula;
  readonly points: readonly Term[];
  /** The criterion fires and the group meets its predicate, by criterion. Those that never do are left out. */
  readonly effects: ReadonlyMap<Criterion, Formula>;
};

export type FitRules = {
  /** Community groups and therapy groups, each in catalogue order. */
  readonly community: readonly GroupRules[];
  readonly therapy: readonly GroupRules[];
  /** By id. */
  readonly notices: ReadonlyMap<string, Formula>;
  /** There is a result, and nothing urgent that was not seen. */
  readonly isRanked: Formula;
  readonly isUrgent: Formula;
  /** By group: a shortlist rule keeps it off while another kind is in scope. */
  readonly heldBack: ReadonlyMap<Group, Formula>;
};

/** Notices that put the ranking off until they were seen, as the engine has it. */
const actNow: readonly string[] = actNowIds;
export const isActNow = (notice: string): boolean => actNow.includes(notice);

/** @param applied whether a criterion is applied at all; left open to ask what the content would be without it */
export function fitRulesOf(
  formulas: Formulas,
  content: Content,
  sheet: AnswerSheet,
  applied: (criterion: Criterion) => Formula = () => formulas.always,
): FitRules {
  const { all, any, not } = formulas;
  const fires = new Map(
    content.criteria.map((one) => [one, all([sheet.holds(one.when), applied(one)])]),
  );
  const cast = castOf(content);
  const rulesFor = (kind: Group['kind']): GroupRules[] =>
    content.groups
      .filter((group) => group.kind === kind)
      .map((group) => groupRules(formulas, sheet, group, cast.get(group) ?? [], fires));
  const notices = new Map(content.notices.map(({ id, when }) => [id, sheet.holds(when)]));
  const urging = any([...notices].filter(([id]) => isActNow(id)).map(([, given]) => given));
  const seen = any(
    content.questions
      .filter(({ check, kind }) => check === 'fit' && kind === 'acknowledgement')
      .map(({ id }) => sheet.atLeast(id, 1)),
  );
  const isUrgent = all([sheet.isAnswered, urging, not(seen)]);
  const community = rulesFor('community');
  return {
    community,
    therapy: rulesFor('therapy'),
    notices,
    isUrgent,
    isRanked: all([sheet.isAnswered, not(isUrgent)]),
    heldBack: heldBackOf(formulas, content, sheet, community),
  };
}

function groupRules(
  formulas: Formulas,
  sheet: AnswerSheet,
  group: Group,
  castings: readonly Casting[],
  fires: ReadonlyMap<Criterion, Formula>,
): GroupRules {
  const { all, always, any, never, not } = formulas;
  const subject = subjectOf(group);
  const effects = new Map<Criterion, Formula>();
  for (const { criterion, isSettled } of castings) {
    const meets = isSettled
      ? always
      : overAttributes(formulas, sheet, criterion.group, subject, absentFor(criterion));
    const acts = all([fires.get(criterion) ?? never, meets]);
    if (acts !== never) effects.set(criterion, acts);
  }
  const rows = [...effects];
  return {
    group,
    effects,
    inScope: not(any(rows.filter(([{ effect }]) => 'ruleOut' in effect).map(([, acts]) => acts))),
    points: rows.flatMap(([{ effect, question }, acts]): Term[] =>
      'points' in effect && question !== undefined ? [[effect.points, acts]] : [],
    ),
  };
}

function heldBackOf(
  formulas: Formulas,
  { shortlist }: Content,
  sheet: AnswerSheet,
  community: readonly GroupRules[],
): ReadonlyMap<Group, Formula> {
  const { all, any } = formulas;
  const isLike = (group: Group, test: Test): Formula =>
    overAttributes(formulas, sheet, test, subjectOf(group), 'no');
  const rules = shortlist.holdBack.map(({ when, group, whileInScope }) => {
    const others = community.map((one) => all([one.inScope, isLike(one.group, whileInScope)]));
    return { group, applies: all([sheet.holds(when), any(others)]) };
  });
  return new Map(
    community.map((one) => [
      one.group,
      any(rules.map((rule) => all([rule.applies, isLike(one.group, rule.group)]))),
    ]),
  );
}

/** One group comes before another that is in scope as well; equal points go by catalogue order. */
export function comesBefore(
  { sum }: Formulas,
  one: GroupRules,
  other: GroupRules,
  isLater: boolean,
): Formula {
  const lead = [...one.points, ...other.points.map(([weight, of]): Term => [-weight, of])];
  return sum(lead, isLater ? 1 : 0);
}

/** The group is in scope, and comes before all others of its kind that are. */
export function comesFirst(formulas: Formulas, groups: readonly GroupRules[], at: number): Formula {
  const { all, any, never, not } = formulas;
  const first = groups[at];
  if (!first) return never;
  const leads = groups.map((other, place) =>
    place === at
      ? other.inScope
      : any([not(other.inScope), comesBefore(formulas, first, other, place < at)]),
  );
  return all(leads);
}
