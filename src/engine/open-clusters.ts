/**
 * Which open questions hang together, and what each way to answer them comes to.
 *
 * Open questions that no criterion and no condition ties together add their points, and hold their rule-outs, independently.
 * So each such cluster is gone through on its own, answer by answer, and what can come of all of them is the sum.
 */
import type { Answer, Answers, Content, OptionId, Question, QuestionId, Test } from './content.js';
import { countAnswers, isOpen } from './answers.js';
import { isMet, isReference, pairOf, partsOf, type Condition, type Leaf } from './conditions.js';
import { fitTableOf, type FitTable } from './fit-table.js';
import { oncePerContent } from './once.js';

/** Clusters with more ways to answer than this are taken to matter. */
const mostWays = 4096;

/** What answers come to for the groups: everything a shortlist rests on. */
export type Outcome = {
  /** By place. */
  readonly points: readonly number[];
  /** By place: how many rule-outs hold. */
  readonly ruleOuts: readonly number[];
  /** Which hold-back rules apply: 1 where one does. */
  readonly holdBacks: readonly number[];
};

export type Cluster = {
  readonly questions: readonly Question[];
  /** One for each way to answer it, the rest as it is; `undefined` where there are too many. */
  readonly outcomes: readonly Outcome[] | undefined;
};

export function outcomeOf(content: Content, answers: Answers): Outcome {
  const fit = fitTableOf(content);
  const slots = countAnswers(fit.table, answers);
  const points = fit.groups.map(() => 0);
  const ruleOuts = points.slice();
  for (const { ruleOut, part, condition, group, places } of fit.rules) {
    const sums = part ? points : ruleOut && ruleOuts;
    if (!sums || !isMet(condition, slots)) continue;
    for (const place of places) {
      if (isMet(group[place] as Condition, slots))
        (sums[place] as number) += part ? part.points : 1;
    }
  }
  return {
    points,
    ruleOuts,
    holdBacks: fit.holdBacks.map(({ condition }) => Number(isMet(condition, slots))),
  };
}

/**
 * The open questions that bear on community groups, in clusters that do not touch each other. An acknowledgement may be
 * given or dropped on the way, so where rules look at one it is taken for open.
 */
export function openClusters(content: Content, answers: Answers): Cluster[] {
  const ties = tiesOf(content);
  const open = fitTableOf(content)
    .table.questions.filter(({ id, kind }) => kind === 'acknowledgement' || isOpen(answers, id))
    .map(({ question }) => question)
    .filter(({ id }) => ties.some((tie) => tie.has(id)));
  return joined(open, ties).map((questions) => {
    const ways = questions.map((one) => ({ id: one.id, answers: waysToAnswer(one, ties) }));
    const count = ways.reduce((product, { answers: { length } }) => product * length, 1);
    if (count > mostWays) return { questions, outcomes: undefined };
    const sheets = ways.reduce(
      (before, way) =>
        before.flatMap((sheet) => way.answers.map((answer) => ({ ...sheet, [way.id]: answer }))),
      [answers],
    );
    return { questions, outcomes: sheets.map((sheet) => outcomeOf(content, sheet)) };
  });
}

/** Questions one rule looks at together, and the options it tells apart; `undefined` among them for all. */
type Tie = ReadonlyMap<QuestionId, readonly unknown[]>;

/** The rules that bear on community groups: rule-outs, points, what is held back. */
const tiesOf = /* @__PURE__ */ oncePerContent((content): Tie[] => {
  const fit = fitTableOf(content);
  const community = fit.groups.filter(({ kind }) => kind === 'community');
  const acting = fit.rules
    .filter(({ places }) => community.some(({ place }) => places.includes(place)))
    .map(({ ruleOut, part }) => (part ? part.criterion : ruleOut));
  const criteria = content.criteria.filter(({ id }) => acting.includes(id));
  return [...criteria, ...content.shortlist.holdBack].map((rule) => tieOf(fit, rule));
});

/** An answer counts where its question is shown, so a rule looks at what that hangs on as well. */
function tieOf(
  { table }: FitTable,
  { when, group }: { readonly when: Test; readonly group: Test },
): Tie {
  const tie = new Map<QuestionId, readonly unknown[]>();
  const add = (question: QuestionId, options: readonly unknown[]): void => {
    tie.set(question, [...(tie.get(question) ?? []), ...options]);
  };
  const addAll = (test: Test): void => {
    for (const [key, value] of leavesOf(test).map(pairOf)) {
      add(key, typeof value === 'number' ? [undefined] : [value].flat());
    }
  };
  addAll(when);
  for (const [, value] of leavesOf(group).map(pairOf)) {
    if (isReference(value)) add(value.answer, [undefined]);
  }
  for (const { id, question } of table.questions.toReversed()) {
    if (question.shownWhen && tie.has(id)) addAll(question.shownWhen);
  }
  return tie;
}

const leavesOf = (test: Test): Leaf[] => partsOf(test)?.flatMap(leavesOf) ?? [test as Leaf];

/** Questions tied to each other, directly or through others. */
function joined(open: readonly Question[], ties: readonly Tie[]): Question[][] {
  let clusters = open.map((question) => [question]);
  for (const tie of ties) {
    const isTied = (cluster: Question[]) => cluster.some(({ id }) => tie.has(id));
    clusters = [...clusters.filter((one) => !isTied(one)), clusters.filter(isTied).flat()];
  }
  return clusters;
}

/** Every way to answer a question that a rule can tell from another; `null` stands for none of the named options. */
function waysToAnswer({ id, kind, options }: Question, ties: readonly Tie[]): Answer[] {
  const named = options.filter((option) =>
    ties.some((tie) => [option, undefined].some((one) => tie.get(id)?.includes(one))),
  );
  if (kind !== 'multi') return [null, ...named];
  return named.reduce<OptionId[][]>(
    (sets, option) => sets.flatMap((set) => [set, [...set, option]]),
    [[]],
  );
}
