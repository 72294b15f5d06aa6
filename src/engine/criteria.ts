/** Carries out the criteria: which apply to which group, and what they do to it. */
import type { CautionId, Content, Criterion, CriterionId, Group } from './content.js';
import type { CountedAnswers } from './answers.js';
import { evaluate, holds, refersToAnswers, type Subject } from './conditions.js';
import { checkNotices } from './safety.js';
import type { Part } from './results.js';

/** What the criteria made of one group. */
export type Tally = {
  readonly group: Group;
  /** Sum of the parts' points. */
  points: number;
  readonly parts: Part[];
  readonly cautions: CautionId[];
  /** The first rule-out that holds. */
  ruledOutBy?: CriterionId;
};

type Applicable = {
  readonly criterion: Criterion;
  /** Indexes of the groups it applies to; `undefined` when that depends on the answers. */
  readonly groups: readonly number[] | undefined;
};

/** What can be worked out once for a content. */
type Prepared = {
  readonly groups: readonly Group[];
  readonly subjects: readonly Subject[];
  readonly criteria: readonly Applicable[];
};

/** Kept for as long as the content itself lives; contents are never changed in place. */
const preparedContents = new WeakMap<Content, Prepared>();

/**
 * Runs every criterion over every group that can be ranked, in catalogue order.
 * @throws ContentError when a safety notice is missing.
 */
export function tallyGroups(content: Content, answers: CountedAnswers): Tally[] {
  const prepared = prepare(content);
  const tallies = prepared.groups.map<Tally>((group) => ({
    group,
    points: 0,
    parts: [],
    cautions: [],
  }));
  for (const { criterion, groups } of prepared.criteria) {
    if (!holds(criterion.when, answers)) continue;
    for (const index of groups ?? applicableGroups(criterion, prepared.subjects, answers)) {
      const tally = tallies[index];
      if (tally) applyEffect(criterion, tally);
    }
  }
  return tallies;
}

/** What a group's predicates look at: its attributes and its kind. */
export const subjectOf = (group: Group): Subject => ({ ...group.attributes, kind: group.kind });

function prepare(content: Content): Prepared {
  const known = preparedContents.get(content);
  if (known) return known;
  checkNotices(content);
  const groups = content.groups.filter(({ kind }) => kind !== 'meeting-type');
  const subjects = groups.map(subjectOf);
  const criteria = content.criteria.map((criterion) => ({
    criterion,
    groups: refersToAnswers(criterion.group) ? undefined : applicableGroups(criterion, subjects),
  }));
  const prepared = { groups, subjects, criteria };
  preparedContents.set(content, prepared);
  return prepared;
}

/**
 * What is unknown about a group gives no points and rules nothing out, but it lifts no caution either: there `not`
 * holds until the attribute says otherwise.
 */
function applicableGroups(
  criterion: Criterion,
  subjects: readonly Subject[],
  answers?: CountedAnswers,
): number[] {
  const absent = 'caution' in criterion.effect ? false : undefined;
  return subjects.flatMap((subject, index) =>
    evaluate(criterion.group, subject, absent, answers) === true ? [index] : [],
  );
}

function applyEffect({ id, question, effect }: Criterion, tally: Tally): void {
  if ('ruleOut' in effect) {
    tally.ruledOutBy ??= id;
  } else if ('caution' in effect) {
    if (!tally.cautions.includes(effect.caution)) tally.cautions.push(effect.caution);
  } else if (question !== undefined) {
    tally.points += effect.points;
    tally.parts.push({ criterion: id, question, points: effect.points });
  }
}
