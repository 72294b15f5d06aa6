/** What would bring a group onto or off the shortlist. */
import { givenSlots, readAnswers, settle, slotsWith, type CountedAnswers } from './answers.js';
import type { Slots } from './conditions.js';
import type { Answer, Answers, Content, GroupId, Question, QuestionId } from './content.js';
import { fitTableOf } from './fit-table.js';
import { shownQuestions } from './flow.js';
import { firstRuleOuts } from './ranking.js';
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
  const place = fit.groups.findIndex(({ id }) => id === group);
  const turns = (slots: Slots): boolean => {
    const settled = settle(fit.table, slots);
    // Quicker to find out than the whole shortlist.
    if (!isListed && firstRuleOuts(fit, settled)[place] !== undefined) return false;
    const list = shortlistFor(content, fit, settled);
    return list !== undefined && list.includes(group) !== isListed;
  };
  const apply = (slots: Slots, { question, answer }: Change): Slots =>
    slotsWith(fit.table, slots, question, answer);
  const singles = changesOf(content, answers);
  const ones = singles.filter((change) => turns(apply(given, change))).map((change) => [change]);
  const twos = (first: Change, index: number): Change[][] => {
    const slots = apply(given, first);
    return singles
      .slice(index + 1)
      .filter((other) => other.question !== first.question && turns(apply(slots, other)))
      .map((other) => [first, other]);
  };
  return { group, isListed, changes: ones.length > 0 ? ones : singles.flatMap(twos) };
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

function otherAnswers(
  { kind, options }: Question,
  now: CountedAnswers[QuestionId] | undefined,
): readonly Answer[] {
  if (kind !== 'multi') {
    return now === undefined ? options : [null, ...options.filter((option) => option !== now)];
  }
  const chosen = [now ?? []].flat();
  return options.map((option) => {
    const others = chosen.filter((one) => one !== option);
    const toggled = others.length < chosen.length ? others : [...chosen, option];
    return toggled.length > 0 ? toggled : null;
  });
}
