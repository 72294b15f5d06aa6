/** Whether the shortlist is settled, or which open questions could still alter it. */
import type { Answers, Content, QuestionId } from './content.js';
import { countAnswers, isOpen, standing } from './answers.js';
import { fitTableOf, type FitTable } from './fit-table.js';
import { openClusters, outcomeOf, type Cluster, type Outcome } from './open-clusters.js';
import { fitOf, scoreOf } from './score.js';

/**
 * The open questions (neither answered nor skipped) whose answer could alter the shortlist; none when it is settled.
 *
 * Sound: while some answers to the open questions lead to another shortlist, the list is not empty. It is careful, and may
 * name questions although nothing can change, where too many open questions hang together to go through (the very start),
 * where a group that may come into scope would fill a free place, and where two changes of order would cancel each other
 * out. An act-now notice counts as seen.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @throws ContentError when the content lacks a safety notice.
 * @example canStillChange(defaultContent, answers).length === 0 // the shortlist will stay as it is
 */
export function canStillChange(content: Content, answers: Answers): QuestionId[] {
  const { table } = fitTableOf(content);
  const { isEmpty } = standing(table, countAnswers(table, answers));
  const clusters = openClusters(content, answers).filter((one) => isEmpty || isBearing(one));
  if (!isEmpty && isSettled(content, answers, clusters)) return [];
  const open = table.questions
    .filter(({ id, kind }) => kind !== 'acknowledgement' && isOpen(answers, id))
    .map(({ id }) => id);
  const tied = clusters.flatMap(({ questions }) => questions.map(({ id }) => id));
  const bearing = open.filter((id) => tied.includes(id));
  // The first answer of all makes a shortlist, whatever it is.
  return bearing.length > 0 ? bearing : open;
}

/** A cluster whose answers all come to the same bears on nothing. */
const isBearing = ({ outcomes }: Cluster): boolean =>
  new Set(outcomes?.map((outcome) => JSON.stringify(outcome))).size !== 1;

/** What can be said of the groups whatever is answered to the open questions. */
type Prospect = {
  readonly now: Outcome;
  /** For each cluster, what each way to answer it comes to. */
  readonly ways: readonly (readonly Outcome[])[];
};

type Places = readonly number[];

function isSettled(content: Content, answers: Answers, clusters: readonly Cluster[]): boolean {
  const fit = fitTableOf(content);
  const ways = clusters.flatMap(({ outcomes }) => (outcomes ? [outcomes] : []));
  if (ways.length < clusters.length) return false;
  const prospect = { now: outcomeOf(content, answers), ways };
  const { certain, maybe } = candidatesIn(fit, prospect);
  const ranking = certain.toSorted((a, b) => leadOf(b, a)(prospect.now));
  const size = settledSize(content, prospect, ranking, maybe);
  if (size === undefined) return false;
  const picked = ranking.slice(0, size);
  const others = [...ranking.slice(size), ...maybe];
  const stays = (above: number, below: number): boolean => {
    const [least] = rangeOf(prospect, leadOf(above, below));
    return least > 0 || (least === 0 && above < below);
  };
  const isInOrder = (groups: Places): boolean =>
    groups.slice(1).every((group, at) => stays(groups[at] as number, group));
  const isOnTop = picked.every((one) => others.every((other) => stays(one, other)));
  if (!isOnTop || !isInOrder(picked)) return false;
  // Where a quota swaps groups in or out, the whole order decides: then nothing may move at all.
  const isMet = fit.quotas.every((quota) => isMetBy(quota, picked, others));
  return isMet || (maybe.length === 0 && isInOrder(ranking));
}

/** The groups that can be picked whatever is answered, and those that can be under some answers only. */
function candidatesIn({ groups, holdBacks }: FitTable, prospect: Prospect) {
  const range = (key: keyof Outcome, at: number) =>
    rangeOf(prospect, (outcome) => outcome[key][at] as number);
  const ever = groups
    .filter(({ kind, place }) => kind === 'community' && range('ruleOuts', place)[0] === 0)
    .map(({ place }) => place);
  const always = ever.filter((place) => range('ruleOuts', place)[1] === 0);
  const isHeldBack = (group: number, end: 0 | 1, inScope: Places): boolean =>
    holdBacks.some(
      (rule, index) =>
        rule.group[group] === true &&
        range('holdBacks', index)[end] === 1 &&
        inScope.some((place) => rule.whileInScope[place] === true),
    );
  const certain = always.filter((group) => !isHeldBack(group, 1, ever));
  const maybe = ever.filter((group) => !certain.includes(group) && !isHeldBack(group, 0, always));
  return { certain, maybe };
}

/** How many places are filled before the quotas, if that is settled. */
function settledSize(
  content: Content,
  prospect: Prospect,
  ranking: Places,
  maybe: Places,
): number | undefined {
  const { min, max, extendWith } = content.shortlist;
  /** For each word a group can get, whether it extends the list. */
  const extending = (group: number): boolean[] => {
    const range = rangeOf(prospect, ({ points }) => points[group] as number);
    const [least, most] = range.map(scoreOf) as [number, number];
    return content.fits
      .filter(({ atLeast }) => least < atLeast && atLeast <= most)
      .map(({ fit }) => fit)
      .concat(fitOf(content, least))
      .map((fit) => extendWith.includes(fit));
  };
  const isExtension = (group: number): boolean => !extending(group).includes(false);
  if (ranking.length < min && maybe.length > 0) return undefined;
  const end = ranking.findIndex((group, at) => at >= min && !isExtension(group));
  const size = Math.min(max, end < 0 ? ranking.length : end);
  const others = size < max ? [...ranking.slice(size), ...maybe] : [];
  return others.some((group) => extending(group).includes(true)) ? undefined : size;
}

/** True when the groups picked meet a quota as they are, or no group at all could make it apply or meet it. */
function isMetBy({ need, ifAny }: FitTable['quotas'][number], picked: Places, others: Places) {
  const isNeeded = (group: number): boolean => need[group] === true;
  return (
    picked.some(isNeeded) ||
    !picked.some((group) => ifAny[group] === true) ||
    !others.some(isNeeded)
  );
}

/** How far one group is ahead of another. */
const leadOf =
  (above: number, below: number) =>
  ({ points }: Outcome): number =>
    (points[above] as number) - (points[below] as number);

/** The least and the most something can come to: what the clusters change adds up. */
function rangeOf({ now, ways }: Prospect, of: (outcome: Outcome) => number): [number, number] {
  const base = of(now);
  let [least, most] = [base, base];
  for (const way of ways) {
    const changes = way.map((outcome) => of(outcome) - base);
    least += Math.min(...changes);
    most += Math.max(...changes);
  }
  return [least, most];
}
