/** What does not fit, measured in the page. */
import type { QuizHarness } from './quiz-harness.js';

/** The inside elements that reach beyond the quiz, to either side; what stands side by side scrolls in a box of its own. */
export function overflowing(quiz: QuizHarness): string[] {
  const { left, right } = quiz.find('[part~="quiz"]')?.getBoundingClientRect() ?? new DOMRect();
  return quiz
    .all(':not(.compare *)')
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

type Line = { readonly text: string; readonly box: DOMRect };

/** The lines of text on screen, each a box. */
function linesOf(quiz: QuizHarness): Line[] {
  const nodes = document.createTreeWalker(quiz.root, NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  while (nodes.nextNode()) {
    const { currentNode: node } = nodes;
    const text = node.textContent?.trim() ?? '';
    if (text === '' || !node.parentElement?.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
  }
  return lines;
}

/** How far two boxes reach over each other, as a part of the lower one's height. */
function overlap(one: DOMRect, other: DOMRect): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 2 && down > 0 ? down / Math.min(one.height, other.height) : 0;
}

/** Texts that run into one another. */
export function overlapping(quiz: QuizHarness): string[] {
  const lines = linesOf(quiz).toSorted((one, other) => one.box.top - other.box.top);
  return lines.flatMap((line, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < lines.length; next += 1) {
      const other = lines[next];
      if (!other || other.box.top > line.box.bottom) break;
      if (overlap(line.box, other.box) > 0.4) found.push(`${line.text} / ${other.text}`);
    }
    return found;
  });
}

/** Texts that an edge cuts off. */
export const cutOff = (quiz: QuizHarness): string[] =>
  quiz
    .all('*')
    .filter((one) => /hidden|clip/.test(getComputedStyle(one).overflow))
    .filter(
      (one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1,
    )
    .map(({ localName, className, textContent }) => `${localName}.${className}: ${textContent}`);
