/** What would bring a group onto or off the shortlist. */
import { givenSlots, isAnswered, readAnswers, settle, slotsWith } from './answers.js';
import { isMet, type Slots } from './conditions.js';
import type { Answer, Answers, Content, GroupId, Question, QuestionId } from './content.js';
import { fitTableOf, type FitTable } from './fit-table.js';
import { shownQuestions } from './flow.js';
import { shortlistFor } from './recommend.js';

/** One answer given otherwise; `null` for none. */
export type Change = { readonly question: QuestionId; readonly answer: Answer };

export type Counterfactual = {
  readonly group: GroupId;
  readonly isListed: boolean;
  /** The smallest sets of changes that would turn `isListed` round: each of one change, else each of two; may be empty. */
  readonly changes: readonly (readonly Change[])[];
};

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
  const fit = fitTableOf(content);
  const given = givenSlots(fit.table, answers);
  const listed = shortlistFor(content, fit, settle(fit.table, given.slice()));
  const isListed = listed?.includes(group) === true;
  if (!listed) return { group, isListed, changes: [] };
  const turns = (slots: Slots): boolean => {
    const settled = settle(fit.table, slots.slice());
    if (!isListed && isRuledOut(fit, settled, group)) return false;
    const list = shortlistFor(content, fit, settled);
    return list !== undefined && list.includes(group) !== isListed;
  };
  const apply = (slots: Slots, { question, answer }: Change): Slots =>
    slotsWith(fit.table, slots, question, answer);
  const singles = changesOf(content, answers).map((change) => {
    const slots = apply(given, change);
    return { change, slots };
  });
  const one = singles.filter(({ slots }) => turns(slots));
  if (one.length > 0) return { group, isListed, changes: one.map(({ change }) => [change]) };
  const two = singles.flatMap(({ change: first, slots }, index) =>
    singles
      .slice(index + 1)
      .filter(({ change }) => change.question !== first.question)
      .filter(({ change }) => turns(apply(slots, change)))
      .map(({ change }) => [first, change]),
  );
  return { group, isListed, changes: two };
}

/** Quicker to find out than the whole shortlist. */
const isRuledOut = ({ groups, ruleOuts }: FitTable, slots: Slots, group: GroupId): boolean =>
  ruleOuts.some(
    ({ condition, places }) =>
      isMet(condition, slots) && places.some((place) => groups[place]?.id === group),
  );

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
    const toggled = others.length < chosen.length ? others : [...chosen, option];
    return toggled.length > 0 ? toggled : null;
  });
}
