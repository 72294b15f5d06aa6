/**
 * Sheets of answers as statements: what was chosen, and what of it counts. As in the engine, an answer to a question that
 * is not shown does not count, nor does an option such as "none" beside another.
 *
 * Every sheet a person can hand in is looked at, hidden answers included: each question is either skipped or answered with
 * one option, or in a multi question with any set of options. Nothing else is assumed.
 */
import type { Check, Content, Question, Test } from '../engine/index.js';
import { overAnswers, type Sheet } from './conditions.js';
import type { Formula, Formulas } from './formulas.js';

export type AnswerSheet = Sheet & {
  /** The same with every question shown, as if no answer were hidden. */
  readonly unhidden: Sheet;
  readonly holds: (test: Test) => Formula;
  /** One of the questions that are asked has an answer that counts. */
  readonly isAnswered: Formula;
};

/** An option as the sheet was handed in: left open, or settled. */
export type Handed = (question: string, option: string) => Formula;

export const variableFor = (question: string, option: string): string => `${question}:${option}`;

export const questionsOf = (content: Content, check: Check): readonly Question[] =>
  content.questions.filter((question) => question.check === check);

/** Single questions have one answer at most. */
export const areSingle = (
  { all, not, sum }: Formulas,
  questions: readonly Question[],
  handed: Handed,
) =>
  all(
    questions
      .filter(({ kind }) => kind !== 'multi')
      .map(({ id, options }) =>
        not(
          sum(
            options.map((option) => [1, handed(id, option)]),
            2,
          ),
        ),
      ),
  );

export function sheetOf(
  formulas: Formulas,
  questions: readonly Question[],
  handed: Handed,
): AnswerSheet {
  const { always } = formulas;
  const counting = new Map<string, Choices>();
  const unhidden = new Map<string, Choices>();
  const sheet = readerOf(formulas, counting);
  const holds = (test: Test): Formula => overAnswers(formulas, sheet, test);
  for (const question of questions) {
    const isShown = question.shownWhen ? holds(question.shownWhen) : always;
    counting.set(question.id, countingOf(formulas, question, handed, isShown));
    unhidden.set(question.id, countingOf(formulas, question, handed, always));
  }
  const asked = questions.filter(({ kind }) => kind !== 'acknowledgement');
  return {
    ...sheet,
    unhidden: readerOf(formulas, unhidden),
    holds,
    isAnswered: formulas.any(
      asked.flatMap(({ id, options }) => options.map((option) => sheet.chosen(id, option))),
    ),
  };
}

/** For each option of a question, that it was chosen. */
type Choices = ReadonlyMap<string, Formula>;

function readerOf({ never, sum }: Formulas, questions: ReadonlyMap<string, Choices>): Sheet {
  return {
    chosen: (question, option) => questions.get(question)?.get(option) ?? never,
    atLeast: (question, least) => {
      const options = questions.get(question);
      if (!options) return never;
      return sum(
        [...options.values()].map((option) => [1, option]),
        Math.ceil(least),
      );
    },
  };
}

/** Of several exclusive options and nothing else, the last one in their list stays. */
function countingOf(
  { all, any, not }: Formulas,
  { id, options, exclusive = [] }: Question,
  handed: Handed,
  isShown: Formula,
): Choices {
  const beside = (option: string): readonly string[] => {
    const at = exclusive.indexOf(option);
    return at < 0 ? [] : options.filter((one) => !exclusive.slice(0, at + 1).includes(one));
  };
  return new Map(
    options.map((option) => {
      const others = any(beside(option).map((other) => handed(id, other)));
      return [option, all([handed(id, option), isShown, not(others)])];
    }),
  );
}
