/** Answers keyed by question id: checked, brought into one form, and changed without touching the original. */
import type { Answer, Answers, Check, Content, OptionId, QuestionId, Test } from './content.js';
import { tableOf, type AskedQuestion, type CheckTable } from './check-table.js';
import { addBit, dropBit, hasBit, noBits } from './bits.js';
import { isMet, overAnswers, type Slots } from './conditions.js';
import { AnswerError, shapeOf } from './errors.js';

/** Answers that count, in the order of the questions: none skipped, none hidden, options in catalogue order. */
export type CountedAnswers = { readonly [question: QuestionId]: OptionId | readonly OptionId[] };

/** True for an answer that was given and holds something; a skip or an empty list is none. */
export const isAnswered = (answer: Answer | undefined): answer is OptionId | readonly OptionId[] =>
  answer !== undefined && answer !== null && answer.length > 0;

/** True for a question that was neither answered nor skipped. */
export const isOpen = (answers: Answers, id: QuestionId): boolean =>
  answers[id] !== null && !isAnswered(answers[id]);

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
  for (const { question, slots: ownSlots } of table.questions) {
    const options = question.options.filter((one) => hasBit(slots, ownSlots.get(one) as number));
    const [only] = options;
    if (only !== undefined) counted[question.id] = question.kind === 'multi' ? options : only;
  }
  return { counted, holds: (test) => isMet(overAnswers(test, table.byId), slots) };
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
  const chosenBy = (one: Answer | undefined) => givenSlots(table, { [id]: one }).join();
  const isSame = chosenBy(answers[id]) === chosenBy(answer);
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
export const countAnswers = (table: CheckTable, answers: Answers): Slots =>
  settle(table, givenSlots(table, answers));

/** Drops, in place, what does not count: answers to questions not shown, and an exclusive option beside another. */
export function settle(table: CheckTable, slots: Slots): Slots {
  for (const { slots: ownSlots, exclusives, isShown } of table.questions) {
    if (!isMet(isShown, slots)) for (const slot of ownSlots.values()) dropBit(slots, slot);
    for (const { slot, isBeside } of exclusives) if (isMet(isBeside, slots)) dropBit(slots, slot);
  }
  return slots;
}

/** The same slots but for one answer of options that are known, which drops what was acknowledged because of the old one. */
export function slotsWith(
  { questions }: CheckTable,
  slots: Slots,
  changed: QuestionId,
  answer: Answer,
): Slots {
  const after = slots.slice();
  for (const { id, question, slots: ownSlots } of questions) {
    if (id !== changed && question.acknowledges !== changed) continue;
    for (const slot of ownSlots.values()) dropBit(after, slot);
    if (id !== changed) continue;
    for (const option of [answer ?? []].flat()) addBit(after, ownSlots.get(option) as number);
  }
  return after;
}

/** Whether anything was answered, whether an act-now notice was acknowledged, and what is shown and not answered. */
export function standing({ questions }: CheckTable, slots: Slots) {
  const unanswered: QuestionId[] = [];
  let isEmpty = true;
  let isAcknowledged = false;
  for (const asked of questions) {
    const isGiven = isMet(asked.isAnswered, slots);
    if (asked.kind === 'acknowledgement') isAcknowledged ||= isGiven;
    else if (isGiven) isEmpty = false;
    else if (isMet(asked.isShown, slots)) unanswered.push(asked.id);
  }
  return { isEmpty, isAcknowledged, unanswered };
}

/** The slots of all answers, whether they count or not. */
export function givenSlots(table: CheckTable, answers: Answers): Slots {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    throw new AnswerError('answers', 'answers by question id', shapeOf(answers));
  }
  const slots = noBits(table.size);
  for (const id of Object.keys(answers)) {
    const answer: unknown = answers[id];
    const asked = table.byId.get(id);
    if (!asked) {
      throw new AnswerError(`answers.${id}`, `a question of the ${table.check} check`, `"${id}"`);
    }
    if (answer === undefined || answer === null) continue;
    const isList = asked.kind === 'multi';
    const chosen = isList ? answer : [answer];
    if (!Array.isArray(chosen)) {
      throw new AnswerError(`answers.${id}`, 'a list of option ids or null', shapeOf(answer));
    }
    // Copied, since forEach passes over a hole in a list.
    [...chosen].forEach((option, place) => {
      const slot = asked.slots.get(option);
      if (slot === undefined) throw refusal(asked, option, isList ? `[${place}]` : '');
      addBit(slots, slot);
    });
  }
  return slots;
}

/** @param at where it stands in a list */
function refusal({ question }: AskedQuestion, option: unknown, at: string): AnswerError {
  const found = typeof option === 'string' ? `"${option}"` : shapeOf(option);
  const expected = `one of ${question.options.map((one) => `"${one}"`).join(', ')}`;
  return new AnswerError(`answers.${question.id}${at}`, expected, found);
}
