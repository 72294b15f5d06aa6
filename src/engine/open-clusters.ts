/**
 * Which open questions could still alter the shortlist.
 *
 * Open questions that no criterion and no condition ties together add their points independently. So each such cluster is
 * gone through on its own, answer by answer, and what two groups can differ by at most is the sum over the clusters. That
 * decides exactly whether one group can overtake another. Where more than the order is at stake (a group that may come
 * into scope, a shortlist rule that hangs on an open answer, a cluster too large to go through) the answer is the careful
 * one: it could still change.
 */
import type { Answer, Answers, Content, OptionId, Question, QuestionId, Test } from './content.js';
import { givenSlots, isOpen, settle, slotsWith } from './answers.js';
import { isMet, isReference, pairOf, partsOf, type Leaf, type Slots } from './conditions.js';
import { fitTableOf, type FitTable } from './fit-table.js';
import { oncePerContent } from './once.js';
import { firstRuleOuts } from './ranking.js';

/** Clusters with more ways to answer than this are taken to matter. */
const mostWays = 4096;

/** What answers come to for the community groups: everything a shortlist rests on. */
export type Outcome = {
  /** By place; 0 for therapy groups. */
  readonly points: readonly number[];
  readonly inScope: readonly boolean[];
  /** Which hold-back rules apply. */
  readonly holdBacks: readonly boolean[];
};

export type Cluster = {
  readonly questions: readonly Question[];
  /** One for each way to answer it, the rest as it is; `undefined` where there are too many. */
  readonly outcomes: readonly Outcome[] | undefined;
};

export function outcomeOf(fit: FitTable, slots: Slots): Outcome {
  const points = fit.groups.map(() => 0);
  for (const { value, condition, places } of fit.points) {
    if (!isMet(condition, slots)) continue;
    for (const place of places) points[place] = (points[place] as number) + value.points;
  }
  const outs = firstRuleOuts(fit, slots);
  return {
    points: points.map((one, place) => (fit.groups[place]?.kind === 'community' ? one : 0)),
    inScope: fit.groups.map(({ kind }, place) => kind === 'community' && outs[place] === undefined),
    holdBacks: fit.holdBacks.map(({ condition }) => isMet(condition, slots)),
  };
}

/** The open questions that bear on community groups, in clusters that do not touch each other. */
export function openClusters(content: Content, answers: Answers): Cluster[] {
  const fit = fitTableOf(content);
  const ties = tiesOf(content);
  const given = givenSlots(fit.table, answers);
  const open = fit.table.questions
    .filter(({ id, kind }) => kind !== 'acknowledgement' && isOpen(answers, id))
    .map(({ question }) => question)
    .filter(({ id }) => ties.some((tie) => tie.questions.has(id)));
  return joined(open, ties).map((questions) => {
    const ways = questions.map((question) => ({
      question,
      answers: waysToAnswer(question, ties),
    }));
    const count = ways.reduce((product, way) => product * way.answers.length, 1);
    if (count > mostWays) return { questions, outcomes: undefined };
    const sheets = ways.reduce(
      (before, { question, answers: each }) =>
        before.flatMap((slots) =>
          each.map((answer) => slotsWith(fit.table, slots, question.id, answer)),
        ),
      [given],
    );
    const outcomes = sheets.map((slots) => outcomeOf(fit, settle(fit.table, slots.slice())));
    return { questions, outcomes };
  });
}

/** Questions one rule looks at together, and the options it tells apart, as `question:option`; `*` for all. */
type Tie = {
  readonly questions: ReadonlySet<QuestionId>;
  readonly options: ReadonlySet<string>;
};

/** The rules that bear on community groups: rule-outs, points, what is shown, what is held back. */
const tiesOf = /* @__PURE__ */ oncePerContent((content): Tie[] => {
  const fit = fitTableOf(content);
  const isActing = ({ places }: { readonly places: readonly number[] }): boolean =>
    places.some((place) => fit.groups[place]?.kind === 'community');
  const acting = new Set([
    ...fit.points.filter(isActing).map(({ value }) => value.criterion),
    ...fit.ruleOuts.filter(isActing).map(({ value }) => value),
  ]);
  const ties = [
    ...content.criteria
      .filter(({ id }) => acting.has(id))
      .map(({ when, group }) => tieOf(when, answersIn(group))),
    ...content.shortlist.holdBack.map(({ when }) => tieOf(when)),
  ];
  const bearing = new Set(ties.flatMap(({ questions }) => [...questions]));
  for (const { id, check, shownWhen } of content.questions.toReversed()) {
    if (check !== 'fit' || !bearing.has(id) || !shownWhen) continue;
    const tie = tieOf(shownWhen, [id]);
    ties.push(tie);
    for (const question of tie.questions) bearing.add(question);
  }
  return ties;
});

/** @param wholly questions of which every option is told apart */
function tieOf(when: Test, wholly: readonly QuestionId[] = []): Tie {
  const questions = new Set(wholly);
  const options = new Set<string>();
  for (const leaf of leavesOf(when)) {
    const [key, value] = pairOf(leaf);
    questions.add(key);
    const named = typeof value === 'string' ? [value] : Array.isArray(value) ? value : undefined;
    for (const option of named ?? ['*']) options.add(`${key}:${String(option)}`);
  }
  for (const question of wholly) options.add(`${question}:*`);
  return { questions, options };
}

function leavesOf(test: Test): Leaf[] {
  if ('not' in test) return leavesOf(test.not);
  return partsOf(test)?.flatMap(leavesOf) ?? [test as Leaf];
}

/** The questions a group predicate compares with. */
const answersIn = (group: Test): QuestionId[] =>
  leavesOf(group).flatMap((leaf) => {
    const [, value] = pairOf(leaf);
    return isReference(value) ? [value.answer] : [];
  });

/** Questions tied to each other, directly or through others. */
function joined(open: readonly Question[], ties: readonly Tie[]): Question[][] {
  let clusters = open.map((question) => [question]);
  for (const { questions } of ties) {
    const isTied = (cluster: Question[]) => cluster.some(({ id }) => questions.has(id));
    const tied = clusters.filter(isTied);
    if (tied.length > 1) clusters = [...clusters.filter((one) => !isTied(one)), tied.flat()];
  }
  return clusters;
}

/** Every way to answer a question that a rule can tell from another; `null` stands for none of the named options. */
function waysToAnswer({ id, kind, options }: Question, ties: readonly Tie[]): Answer[] {
  const own = ties.filter(({ questions }) => questions.has(id));
  const named = options.filter((option) =>
    own.some((tie) => tie.options.has(`${id}:*`) || tie.options.has(`${id}:${option}`)),
  );
  if (kind !== 'multi') return [null, ...named];
  return named.reduce<OptionId[][]>(
    (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
}
