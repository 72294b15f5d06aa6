/** Answers keyed by question id: checked, brought into one form, and changed without touching the original. */
import type { Answer, Answers, Check, Content, OptionId, QuestionId, Test } from './content.js';
import { tableOf, type AskedQuestion, type CheckTable } from './check-table.js';
import { isMet, overAnswers, type Slots } from './conditions.js';
import { AnswerError, shapeOf } from './errors.js';

/** Answers that count, in the order of the questions: none skipped, none hidden, options in catalogue order. */
export type CountedAnswers = { readonly [question: QuestionId]: OptionId | readonly OptionId[] };

/** True for an answer that was given and holds something; a skip or an empty list is none. */
export const isAnswered = (answer: Answer | undefined): answer is OptionId | readonly OptionId[] =>
  answer !== undefined && answer !== null && answer.length > 0;

/** Answers read for one check. */
export type Reading = {
  readonly counted: CountedAnswers;
  /** True when a condition holds over the answers that count. */
  readonly holds: (test: Test) => boolean;
};

/**
 * Reads answers: skipped ones, and those to questions not shown, do not count, nor does an option such as "none" beside
 * another.
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 */
export function readAnswers(content: Content, check: Check, answers: Answers): Reading {
  const table = tableOf(content, check);
  const slots = countAnswers(table, answers);
  const counted: { [question: QuestionId]: OptionId | readonly OptionId[] } = {};
  for (const { question, first } of table.questions) {
    const options = question.options.filter((_, index) => slots.chosen[first + index] === 1);
    const [only] = options;
    if (only !== undefined) counted[question.id] = question.kind === 'multi' ? options : only;
  }
  return { counted, holds: (test) => isMet(overAnswers(test, table), slots) };
}

/**
 * A copy of the answers with one changed. A changed answer drops what was acknowledged because of the old one.
 * @throws AnswerError as `readAnswers` does.
 */
export function withAnswer(
  content: Content,
  check: Check,
  answers: Answers,
  id: QuestionId,
  answer: Answer,
): Answers {
  const table = tableOf(content, check);
  const changed: { [question: QuestionId]: Answer | undefined } = { ...answers, [id]: answer };
  const before = slotsOf(table, { [id]: answers[id] }).join();
  const isSame = before === slotsOf(table, { [id]: answer }).join();
  countAnswers(table, changed);
  for (const { question } of table.questions) {
    if (question.acknowledges === id && !isSame) delete changed[question.id];
  }
  return changed;
}

/**
 * The slots of the answers that count.
 * @throws AnswerError as `readAnswers` does.
 */
export function countAnswers(table: CheckTable, answers: Answers): Slots {
  const given = slotsOf(table, answers);
  const chosen = new Uint8Array(table.size);
  const counts = new Uint8Array(table.questions.length);
  const slots = { chosen, counts };
  for (const asked of table.questions) {
    if (isMet(asked.isShown, slots)) counts[asked.index] = countQuestion(asked, given, chosen);
  }
  return slots;
}

/** Takes a question's options over; an exclusive one only where it stands alone. */
function countQuestion(asked: AskedQuestion, given: Uint8Array, chosen: Uint8Array): number {
  const { first, exclusiveSlots, question } = asked;
  const end = first + question.options.length;
  let count = 0;
  for (let slot = first; slot < end; slot += 1) {
    if (given[slot] === 1) {
      chosen[slot] = 1;
      count += 1;
    }
  }
  for (const slot of exclusiveSlots) {
    if (count > 1 && chosen[slot] === 1) {
      chosen[slot] = 0;
      count -= 1;
    }
  }
  return count;
}

function slotsOf(table: CheckTable, answers: Answers): Uint8Array {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new AnswerError('answers', 'a record from question id to answer', shapeOf(answers));
  }
  const given = new Uint8Array(table.size);
  for (const id of Object.keys(answers)) {
    const asked = table.byId.get(id);
    if (!asked) {
      throw new AnswerError(`answers.${id}`, `a question of the ${table.check} check`, `"${id}"`);
    }
    const answer = answers[id];
    if (answer !== undefined && answer !== null) markGiven(asked, answer, given);
  }
  return given;
}

function markGiven(asked: AskedQuestion, answer: Answer, given: Uint8Array): void {
  const { question, slots } = asked;
  if (question.kind !== 'multi') {
    given[slots.get(answer as OptionId) ?? refuse(asked, '', answer)] = 1;
    return;
  }
  if (!Array.isArray(answer)) {
    const path = `answers.${question.id}`;
    throw new AnswerError(path, 'a list of option ids or null', shapeOf(answer));
  }
  for (let index = 0; index < answer.length; index += 1) {
    given[slots.get(answer[index]) ?? refuse(asked, `[${index}]`, answer[index])] = 1;
  }
}

function refuse({ question }: AskedQuestion, at: string, option: unknown): never {
  const found = typeof option === 'string' ? `"${option}"` : shapeOf(option);
  const expected = `one of ${question.options.map((one) => `"${one}"`).join(', ')}`;
  throw new AnswerError(`answers.${question.id}${at}`, expected, found);
}
