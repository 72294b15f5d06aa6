/** Which questions are shown, which is next, how far along: replayed from the answers, never a stored cursor. */
import type { Answers, Check, Content, Question, QuestionId } from './content.js';
import { countAnswers, isOpen } from './answers.js';
import { tableOf } from './check-table.js';
import { isMet } from './conditions.js';

/** Where a question stands among those shown: `at` counts from 1. */
export type Progress = { readonly at: number; readonly of: number };

/**
 * The questions shown given the answers so far, in order, core questions first.
 * @throws AnswerError on unknown ids or the wrong shape.
 */
export function shownQuestions(content: Content, check: Check, answers: Answers): Question[] {
  const table = tableOf(content, check);
  const slots = countAnswers(table, answers);
  return table.questions
    .filter(({ kind, isShown }) => kind !== 'acknowledgement' && isMet(isShown, slots))
    .map(({ question }) => question);
}

/**
 * The first question shown that was neither answered nor skipped; `undefined` at the end.
 * @throws AnswerError on unknown ids or the wrong shape.
 */
export const nextQuestion = (
  content: Content,
  check: Check,
  answers: Answers,
): QuestionId | undefined =>
  shownQuestions(content, check, answers).find(({ id }) => isOpen(answers, id))?.id;

/**
 * How far along the next question is. `of` counts the core questions until they are done, then all that are shown.
 * @throws AnswerError on unknown ids or the wrong shape.
 */
export const progress = (content: Content, check: Check, answers: Answers): Progress =>
  progressAt(content, check, answers, nextQuestion(content, check, answers));

/** How far along a question is, or the end when there is none; a question not shown counts as the end. */
export function progressAt(
  content: Content,
  check: Check,
  answers: Answers,
  question: QuestionId | undefined,
): Progress {
  const shown = shownQuestions(content, check, answers);
  const core = shown.filter(({ part }) => part === 'core');
  const isIt = ({ id }: Question): boolean => id === question;
  const of = (core.some(isIt) ? core : shown).length;
  return { at: shown.findIndex(isIt) + 1 || of, of };
}
