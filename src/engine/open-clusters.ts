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
import { countAnswers, isOpen } from './answers.js';
import { ruledOutBy, tally } from './criteria.js';
import { isReference, pairOf, type Leaf } from './conditions.js';
import { decide } from './decisions.js';
import { fitTableOf, type FitTable } from './fit-table.js';

/** Clusters with more ways to answer than this are taken to matter. */
const mostWays = 4096;

/** What answers come to for the community groups: everything a shortlist rests on. */
export type Outcome = {
  /** By place in the catalogue. */
  readonly points: Float64Array;
  readonly inScope: readonly boolean[];
  /** Which hold-back rules apply. */
  readonly holdBacks: readonly boolean[];
};

export type Cluster = {
  readonly questions: readonly Question[];
  /** One for each way to answer it, the rest as it is; `undefined` where there are too many. */
  readonly outcomes: readonly Outcome[] | undefined;
};

export function outcomeOf(fit: FitTable, answers: Answers): Outcome {
  const slots = countAnswers(fit.table, answers);
  const decisions = decide(fit.decider, slots);
  return {
    points: Float64Array.from(fit.community, (group) => tally(group, decisions, slots).points),
    inScope: fit.community.map((group) => ruledOutBy(group, decisions, slots) === undefined),
    holdBacks: fit.holdBacks.map((row) => decisions[row] === 1),
  };
}

/** The open questions that bear on community groups, in clusters that do not touch each other. */
export function openClusters(content: Content, answers: Answers): Cluster[] {
  const fit = fitTableOf(content);
  const ties = tiesOf(content);
  const open = fit.table.questions
    .map(({ question }) => question)
    .filter(({ id, kind }) => kind !== 'acknowledgement' && isOpen(answers, id))
    .filter(({ id }) => ties.some((tie) => tie.questions.has(id)));
  return joined(open, ties).map((questions) => {
    const ways = questions.map((question) => waysToAnswer(question, ties));
    const count = ways.reduce((product, list) => product * list.length, 1);
    if (count > mostWays) return { questions, outcomes: undefined };
    const sheets = ways.reduce<Answers[]>(
      (before, list, index) =>
        before.flatMap((sheet) =>
          list.map((way) => ({ ...sheet, [questions[index]?.id ?? '']: way })),
        ),
      [answers],
    );
    return { questions, outcomes: sheets.map((sheet) => outcomeOf(fit, sheet)) };
  });
}

/** Questions one rule looks at together, and the options it tells apart, as `question:option`; `*` for all. */
type Tie = {
  readonly questions: ReadonlySet<QuestionId>;
  readonly options: ReadonlySet<string>;
};

const tiesByContent = new WeakMap<Content, Tie[]>();

/** The rules that bear on community groups: rule-outs, points, what is shown, what is held back. */
function tiesOf(content: Content): Tie[] {
  const known = tiesByContent.get(content);
  if (known) return known;
  const shown = content.questions.filter(({ check, shownWhen }) => check === 'fit' && shownWhen);
  const fit = fitTableOf(content);
  const acting = new Set(
    fit.community.flatMap(({ points, ruleOuts }) => [...points, ...ruleOuts].map(({ row }) => row)),
  );
  const ties = [
    ...content.criteria
      .filter((_, row) => acting.has(row))
      .map(({ when, group }) => tieOf(when, answersIn(group))),
    ...content.shortlist.holdBack.map(({ when }) => tieOf(when)),
  ];
  const bearing = new Set(ties.flatMap(({ questions }) => [...questions]));
  for (const { id, shownWhen } of shown.toReversed()) {
    if (!bearing.has(id) || !shownWhen) continue;
    const tie = tieOf(shownWhen, [id]);
    ties.push(tie);
    for (const question of tie.questions) bearing.add(question);
  }
  tiesByContent.set(content, ties);
  return ties;
}

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
  if ('all' in test) return test.all.flatMap(leavesOf);
  return 'any' in test ? test.any.flatMap(leavesOf) : [test];
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
