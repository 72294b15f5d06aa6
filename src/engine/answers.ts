/** Answers keyed by question id: checked, brought into one form, and changed without touching the original. */
import type { Answer, Answers, Check, Content, OptionId, Question, QuestionId } from './content.js';
import { holds } from './conditions.js';
import { AnswerError, shapeOf } from './errors.js';

/** Answers that count, in the order of the questions: none skipped, none hidden, options in catalogue order. */
export type CountedAnswers = { readonly [question: QuestionId]: OptionId | readonly OptionId[] };

/** The questions of one check, in order. */
export const questionsOf = (content: Content, check: Check): readonly Question[] =>
  content.questions.filter((question) => question.check === check);

/** True for an answer that was given and holds something; a skip or an empty list is none. */
export const isAnswered = (answer: Answer | undefined): answer is OptionId | readonly OptionId[] =>
  answer !== undefined && answer !== null && answer.length > 0;

/** True while the question's condition holds over the answers that count. */
export const isShown = (question: Question, counted: CountedAnswers): boolean =>
  !question.shownWhen || holds(question.shownWhen, counted);

/**
 * The answers that count: skipped ones, and those to questions not shown, are left out.
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 */
export function countedAnswers(content: Content, check: Check, answers: Answers): CountedAnswers {
  const questions = questionsOf(content, check);
  checkAnswers(questions, check, answers);
  const counted: { [question: QuestionId]: OptionId | readonly OptionId[] } = {};
  for (const question of questions) {
    const answer = normalised(question, answers[question.id]);
    if (isAnswered(answer) && isShown(question, counted)) counted[question.id] = answer;
  }
  return counted;
}

/**
 * A copy of the answers with one changed. A changed answer drops what was acknowledged because of the old one.
 * @throws AnswerError as `countedAnswers` does.
 */
export function withAnswer(
  content: Content,
  check: Check,
  answers: Answers,
  id: QuestionId,
  answer: Answer,
): Answers {
  const questions = questionsOf(content, check);
  const changed: { [question: QuestionId]: Answer | undefined } = { ...answers, [id]: answer };
  checkAnswers(questions, check, changed);
  const question = questions.find((one) => one.id === id);
  const asBefore =
    question !== undefined &&
    JSON.stringify(normalised(question, answers[id])) ===
      JSON.stringify(normalised(question, answer));
  for (const { id: acknowledgement, acknowledges } of questions) {
    if (acknowledges === id && !asBefore) delete changed[acknowledgement];
  }
  return changed;
}

/** Options in catalogue order without repeats; an exclusive option beside another is ignored. */
function normalised(question: Question, answer: Answer | undefined): Answer | undefined {
  if (!Array.isArray(answer)) return answer;
  const chosen = question.options.filter((option) => answer.includes(option));
  const others = chosen.filter((option) => !question.exclusive?.includes(option));
  return others.length > 0 ? others : chosen;
}

function checkAnswers(questions: readonly Question[], check: Check, answers: Answers): void {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new AnswerError('answers', 'a record from question id to answer', shapeOf(answers));
  }
  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.find((one) => one.id === id);
    if (!question) {
      throw new AnswerError(`answers.${id}`, `a question of the ${check} check`, `"${id}"`);
    }
    if (answer !== undefined && answer !== null) checkAnswer(question, answer);
  }
}

function checkAnswer(question: Question, answer: Answer): void {
  const path = `answers.${question.id}`;
  if (question.kind !== 'multi') return checkOption(question, path, answer);
  if (!Array.isArray(answer)) {
    throw new AnswerError(path, 'a list of option ids or null', shapeOf(answer));
  }
  answer.forEach((option: unknown, index) => checkOption(question, `${path}[${index}]`, option));
}

function checkOption({ options }: Question, path: string, option: unknown): void {
  if (typeof option === 'string' && options.includes(option)) return;
  const found = typeof option === 'string' ? `"${option}"` : shapeOf(option);
  const expected = `one of ${options.map((one) => `"${one}"`).join(', ')}`;
  throw new AnswerError(path, expected, found);
}
