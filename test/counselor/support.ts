/** A quiz in the counselor view, whose tools have come. */
import { defaultContent } from '../../src/content/index.js';
import { shownQuestions, type Answers, type QuestionId } from '../../src/engine/index.js';
import type { ToolKey } from '../../src/counselor/words.js';
import { counselorTools as words } from '../../src/messages/en/counselor-tools.js';
import { examples } from '../../stories/examples/examples.js';
import { setupQuiz, type QuizHarness } from '../support/quiz-harness.js';

/** Waits until something is there, for as long as the test may take. */
export async function until<Found>(look: () => Found | null | undefined | false): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((later) => {
      setTimeout(later, 20);
    });
  }
}

export const answersOf = (example: string): Answers =>
  examples.find(({ id }) => id === example)?.answers ?? {};

type Setup = { readonly answers?: Answers; readonly attributes?: Readonly<Record<string, string>> };

/** All questions on one page. */
export async function atQuestions({ attributes, ...rest }: Setup = {}): Promise<QuizHarness> {
  const quiz = setupQuiz({ ...rest, attributes: { audience: 'counselor', ...attributes } });
  await until(() => quiz.find('.key'));
  return quiz;
}

/** At the result of these answers. */
export async function atResult(
  answers: Answers = answersOf('fit-result-counselor'),
  attributes: Readonly<Record<string, string>> = {},
): Promise<QuizHarness> {
  const quiz = await atQuestions({ answers, attributes });
  quiz.find('form [type="submit"]')?.click();
  await until(() => quiz.find('.desk'));
  return quiz;
}

/** The native inputs of a question on the page, found by its place: the titles are a counselor's own. */
export function inputsOf(quiz: QuizHarness, question: QuestionId): HTMLInputElement[] {
  const { check, answers } = quiz.element;
  const shown = shownQuestions(defaultContent, check, answers);
  const field = quiz.all('fieldset')[shown.findIndex(({ id }) => id === question)];
  return [...(field?.querySelectorAll('input') ?? [])];
}

/** The options of a question that are natively checked, by place. */
export const checkedIn = (quiz: QuizHarness, question: QuestionId): number[] =>
  inputsOf(quiz, question).flatMap(({ checked }, index) => (checked ? [index] : []));

/** A button of the tools. */
export function tool(quiz: QuizHarness, key: ToolKey): HTMLButtonElement {
  const found = quiz
    .all<HTMLButtonElement>('.tools button')
    .find((button) => button.textContent?.trim() === words[key]);
  if (!found) throw new Error(`There is no tool "${key}".`);
  return found;
}

/** The field inside the frame of notes, or of the summary to copy by hand. */
export async function fieldIn(quiz: QuizHarness, which = 0): Promise<HTMLTextAreaElement> {
  return until(() => {
    const frame = quiz.all<HTMLIFrameElement>('.private-field')[which];
    return frame?.contentDocument?.querySelector('textarea');
  });
}
