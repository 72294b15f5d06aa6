/** Whether the shortlist is settled, or which open questions could still alter it. */
import type { Answers, Content, QuestionId } from './content.js';
import { countAnswers, standing } from './answers.js';
import { fitTableOf, type FitTable } from './fit-table.js';
import { openClusters, outcomeOf, type Cluster, type Outcome } from './open-clusters.js';
import { fitOf, scoreOf } from './score.js';

/**
 * The open questions (neither answered nor skipped) whose answer could alter the shortlist; none when it is settled.
 *
 * Sound: while some answers to the open questions lead to another shortlist, the list is not empty. It is careful, and may
 * name questions although nothing can change, where too many open questions hang together to go through (the very start),
 * where a hold-back rule hangs on an open answer, where a group that may come into scope would fill a free place, and
 * where two changes of order would cancel each other out. An act-now notice counts as seen.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @throws ContentError when the content lacks a safety notice.
 * @example canStillChange(defaultContent, answers).length === 0 // the shortlist will stay as it is
 */
export function canStillChange(content: Content, answers: Answers): QuestionId[] {
  const { table } = fitTableOf(content);
  const slots = countAnswers(table, answers);
  const { isEmpty } = standing(table, slots);
  const all = openClusters(content, answers);
  const clusters = isEmpty ? all : all.filter(isBearing);
  if (clusters.length === 0 || (!isEmpty && isSettled(content, answers, clusters))) return [];
  return clusters.flatMap(({ questions }) => questions.map(({ id }) => id));
}

/** A cluster whose answers all come to the same bears on nothing. */
function isBearing({ outcomes }: Cluster): boolean {
  if (!outcomes) return true;
  const [first] = outcomes;
  return outcomes.some((outcome) =>
    (['points', 'inScope', 'holdBacks'] as const).some((key) =>
      outcome[key].some((value, place) => value !== first?.[key][place]),
    ),
  );
}

/** What can be said of the groups whatever is answered to the open questions. */
type Prospect = {
  readonly fit: FitTable;
  readonly now: Outcome;
  /** For each cluster, what each way to answer it comes to. */
  readonly ways: readonly (readonly Outcome[])[];
};

function isSettled(content: Content, answers: Answers, clusters: readonly Cluster[]): boolean {
  const fit = fitTableOf(content);
  const ways = clusters.flatMap(({ outcomes }) => (outcomes ? [outcomes] : []));
  if (ways.length < clusters.length) return false;
  const now = outcomeOf(fit, countAnswers(fit.table, answers));
  const prospect = { fit, now, ways };
  const differs = (pick: (outcome: Outcome) => boolean | undefined): boolean =>
    ways.some((way) => way.some((outcome) => pick(outcome) !== pick(now)));
  if (now.holdBacks.some((_, rule) => differs(({ holdBacks }) => holdBacks[rule]))) return false;
  const isHeldBack = (group: number): boolean =>
    fit.holdBacks.some((rule, index) => {
      const isWhile = rule.whileInScope.some((one, place) => isIn(now, place) && one !== false);
      return now.holdBacks[index] && isWhile && rule.group[group] !== false;
    });
  const groups = fit.groups
    .filter(({ kind, place }) => kind === 'community' && !isHeldBack(place))
    .map(({ place }) => place);
  const isOpen = (group: number): boolean => differs((outcome) => isIn(outcome, group));
  const certain = groups.filter((group) => isIn(now, group) && !isOpen(group));
  const maybe = groups.filter(isOpen);
  return isPickSettled(content, prospect, certain, maybe);
}

/** @param certain groups in scope whatever is answered; @param maybe those that are under some answers only */
function isPickSettled(
  content: Content,
  prospect: Prospect,
  certain: readonly number[],
  maybe: readonly number[],
): boolean {
  const { now } = prospect;
  const ranking = certain.toSorted((a, b) => pointsIn(now, b) - pointsIn(now, a) || a - b);
  const size = settledSize(content, prospect, ranking, maybe);
  if (size === undefined) return false;
  const stays = (above: number, below: number): boolean => keepsAbove(prospect, above, below);
  const prefix = ranking.slice(0, size);
  const others = [...ranking.slice(size), ...maybe];
  const inOrder = prefix.every((group, at) => at === 0 || stays(prefix[at - 1] ?? group, group));
  const last = prefix.at(-1);
  if (!inOrder || (last !== undefined && !others.every((other) => stays(last, other))))
    return false;
  // Where a quota swaps groups in or out, the whole order decides: then nothing may move at all.
  const needed = prospect.fit.quotas.every((quota) => isMetBy(quota, prefix, others));
  if (needed) return true;
  if (hasOpenQuota(prospect.fit)) return false;
  return (
    maybe.length === 0 &&
    ranking.every((group, at) => at === 0 || stays(ranking[at - 1] ?? group, group))
  );
}

/** How many places are filled before the quotas, if that is settled. */
function settledSize(
  content: Content,
  prospect: Prospect,
  ranking: readonly number[],
  maybe: readonly number[],
): number | undefined {
  const { min, max, extendWith } = content.shortlist;
  const extendsWith = (points: number): boolean =>
    extendWith.includes(fitOf(content, scoreOf(points)));
  let size = Math.min(min, ranking.length);
  while (size < Math.min(max, ranking.length)) {
    const [least, most] = rangeOf(prospect, ranking[size] ?? 0);
    if (extendsWith(least) !== extendsWith(most)) return undefined;
    if (!extendsWith(least)) break;
    size += 1;
  }
  if (size === max) return size;
  if (ranking.length < min && maybe.length > 0) return undefined;
  const couldExtend = [...ranking.slice(size), ...maybe].some((group) =>
    rangeOf(prospect, group).some(extendsWith),
  );
  return couldExtend ? undefined : size;
}

/** True when the groups picked meet a quota as they are, or no group at all could make it apply or meet it. */
function isMetBy(
  { need, ifAny }: FitTable['quotas'][number],
  picked: readonly number[],
  others: readonly number[],
): boolean {
  if (picked.some((group) => need[group] === true)) return true;
  const isMoot = picked.every((group) => ifAny[group] === false);
  return isMoot || [...picked, ...others].every((group) => need[group] === false);
}

/** A quota that itself compares with answers. */
const hasOpenQuota = ({ groups, quotas }: FitTable): boolean =>
  quotas.some(({ need, ifAny }) =>
    groups.some(
      ({ kind, place }) =>
        kind === 'community' && [need, ifAny].some((test) => typeof test[place] !== 'boolean'),
    ),
  );

const isIn = ({ inScope }: Outcome, group: number): boolean => inScope[group] === true;

const pointsIn = ({ points }: Outcome, group: number): number => points[group] ?? 0;

/** The least and the most points a group can have. */
function rangeOf({ now, ways }: Prospect, group: number): [least: number, most: number] {
  const base = pointsIn(now, group);
  let [least, most] = [base, base];
  for (const way of ways) {
    const changes = way.map((outcome) => pointsIn(outcome, group) - base);
    least += Math.min(...changes);
    most += Math.max(...changes);
  }
  return [least, most];
}

/** True when one group ranks above another whatever is answered; ties go by catalogue order. */
function keepsAbove({ now, ways }: Prospect, above: number, below: number): boolean {
  const leadIn = (outcome: Outcome): number => pointsIn(outcome, above) - pointsIn(outcome, below);
  let lead = leadIn(now);
  for (const way of ways) lead += Math.min(...way.map((outcome) => leadIn(outcome) - leadIn(now)));
  return lead > 0 || (lead === 0 && above < below);
}
