/** The full account of one group, and what would bring it onto or off the shortlist. */
import type {
  Answer,
  Answers,
  CautionId,
  Content,
  CriterionId,
  Fit,
  GroupId,
  Question,
  QuestionId,
} from './content.js';
import { countAnswers, isAnswered, readAnswers, withAnswer } from './answers.js';
import { isMet } from './conditions.js';
import { ContentError } from './errors.js';
import { fitTableOf } from './fit-table.js';
import { shownQuestions } from './flow.js';
import { book, type Tally } from './ranking.js';
import { recommend } from './recommend.js';
import type { Part } from './results.js';
import { fitOf, scoreOf } from './score.js';

/** Everything that was made of one group under some answers. */
export type Explanation = {
  readonly group: GroupId;
  /** `withheld`: nothing is ranked (no answer yet, or an act-now notice that was not seen). */
  readonly standing: 'shortlisted' | 'ranked' | 'ruled-out' | 'withheld';
  /** Place among the groups of its kind, from 1; only when ranked. */
  readonly rank?: number;
  /** Every rule-out that holds, in the order of the hard rules. */
  readonly ruledOutBy: readonly CriterionId[];
  /** Sum of the parts' points, as if it were not ruled out. */
  readonly points: number;
  readonly score: number;
  readonly fit: Fit;
  /** Weightiest first. */
  readonly parts: readonly Part[];
  readonly cautions: readonly CautionId[];
};

/** One answer given otherwise; `null` for none. */
export type Change = { readonly question: QuestionId; readonly answer: Answer };

export type Counterfactual = {
  readonly group: GroupId;
  readonly isListed: boolean;
  /** The smallest sets of changes that would turn `isListed` round: each of one change, else each of two; may be empty. */
  readonly changes: readonly (readonly Change[])[];
};

/**
 * The full account of one group, also of one that is ruled out.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @throws ContentError on a group the content has not, or ranks never.
 */
export function explain(content: Content, answers: Answers, group: GroupId): Explanation {
  const fit = fitTableOf(content);
  const table = fit.groups.find(({ id }) => id === group);
  if (!table) throw new ContentError(`group: expected a group that is ranked, found "${group}"`);
  const slots = countAnswers(fit.table, answers);
  const outs = fit.ruleOuts.filter(
    ({ condition, places }) => places.includes(table.place) && isMet(condition, slots),
  );
  const tally: Tally = { table, points: 0, parts: [], cautions: [] };
  book(
    fit,
    slots,
    fit.groups.map((one) => (one === table ? tally : undefined)),
  );
  const { points, parts, cautions } = tally;
  const score = scoreOf(points);
  return {
    group,
    ...standingOf(content, answers, group),
    ruledOutBy: outs.map(({ value }) => value),
    points,
    score,
    fit: fitOf(content, score),
    parts,
    cautions,
  };
}

function standingOf(
  content: Content,
  answers: Answers,
  group: GroupId,
): Pick<Explanation, 'standing' | 'rank'> {
  const result = recommend(content, answers);
  if (!('shortlist' in result)) return { standing: 'withheld' };
  const matches = [result.community, result.therapy].find((list) =>
    list.some((match) => match.group === group),
  );
  if (!matches) return { standing: 'ruled-out' };
  const rank = matches.findIndex((match) => match.group === group) + 1;
  return { standing: result.shortlist.includes(group) ? 'shortlisted' : 'ranked', rank };
}

/**
 * The smallest changes of answers that would bring a community group onto the shortlist, or take it off. Single changes
 * are looked through first, then pairs: another option or none, for a multi question one option more or less. Changes
 * that lead to an act-now notice or to no answer at all are passed over.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @throws ContentError when the content lacks a safety notice.
 */
export function whatWouldChange(
  content: Content,
  answers: Answers,
  group: GroupId,
): Counterfactual {
  const now = recommend(content, answers);
  if (!('shortlist' in now)) return { group, isListed: false, changes: [] };
  const isListed = now.shortlist.includes(group);
  const turns = (sheet: Answers): boolean => {
    const result = recommend(content, sheet);
    return 'shortlist' in result && result.shortlist.includes(group) !== isListed;
  };
  const apply = (sheet: Answers, { question, answer }: Change): Answers =>
    withAnswer(content, 'fit', sheet, question, answer);
  const singles = changesOf(content, answers);
  const one = singles.filter((change) => turns(apply(answers, change)));
  if (one.length > 0) return { group, isListed, changes: one.map((change) => [change]) };
  const two = singles.flatMap((first, index) => {
    const sheet = apply(answers, first);
    return singles
      .slice(index + 1)
      .filter(({ question }) => question !== first.question)
      .filter((second) => turns(apply(sheet, second)))
      .map((second) => [first, second]);
  });
  return { group, isListed, changes: two };
}

/** Every single change of an answer to a question that is shown. */
function changesOf(content: Content, answers: Answers): Change[] {
  const { counted } = readAnswers(content, 'fit', answers);
  return shownQuestions(content, 'fit', answers).flatMap((question) =>
    otherAnswers(question, counted[question.id]).map((answer) => ({
      question: question.id,
      answer,
    })),
  );
}

function otherAnswers({ kind, options }: Question, now: Answer | undefined): Answer[] {
  if (kind !== 'multi') {
    const none = isAnswered(now) ? [null] : [];
    return [...none, ...options.filter((option) => option !== now)];
  }
  const chosen: readonly string[] = Array.isArray(now) ? now : [];
  return options.map((option) => {
    const others = chosen.filter((one) => one !== option);
    const changed = others.length < chosen.length ? others : [...chosen, option];
    return changed.length > 0 ? changed : null;
  });
}
