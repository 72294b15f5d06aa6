/** What does not fit, measured in the page. */
import type { QuizHarness } from './quiz-harness.js';

/** The inside elements that reach beyond the quiz, to either side. */
export function overflowing(quiz: QuizHarness): string[] {
  const { left, right } = quiz.find('[part~="quiz"]')?.getBoundingClientRect() ?? new DOMRect();
  return quiz
    .all('*')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
    })
    .map((one) => `${one.localName}.${one.className}: ${one.textContent?.trim().slice(0, 40)}`);
}

/** The inputs, buttons and links a person can't see. */
export const unseen = (quiz: QuizHarness): string[] =>
  quiz
    .all('input, button, summary, a')
    .filter((one) => !one.closest('details:not([open]) > :not(summary)'))
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 8 || height < 8 || getComputedStyle(one).visibility !== 'visible';
    })
    .map((one) => `${one.localName}: ${one.textContent?.trim()}`);
