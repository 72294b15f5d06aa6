/** Where the focus can go, and whether a person sees it there. */
import type { QuizHarness } from './quiz-harness.js';

const focusable = 'a[href], button, input, textarea, iframe, summary, [tabindex="0"]';

/** Of a group of radios Tab leads to the one that is chosen, else to the first. */
function isStop(quiz: QuizHarness, element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  const group = quiz.all<HTMLInputElement>(`input[name="${element.name}"]`);
  return element === (group.find(({ checked }) => checked) ?? group[0]);
}

/** Everything Tab leads to, in the order it is read. */
export const stopsOf = (quiz: QuizHarness): HTMLElement[] =>
  quiz
    .all(focusable)
    .filter((one) => one.tabIndex >= 0 && one.checkVisibility() && isStop(quiz, one));

/** What stands above what is read before it. */
export function outOfOrder(elements: readonly Element[]): string[] {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  return elements
    .filter(
      (_element, index) => (boxes[index]?.bottom ?? 0) <= (boxes[index - 1]?.top ?? -Infinity),
    )
    .map(nameOf);
}

/** What a message calls an element. */
export const nameOf = (element: Element | null): string =>
  element
    ? `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 30)}`
    : 'none';

/** The part of the element that is in the window. */
function inWindow(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  const left = Math.max(box.left, 0);
  const top = Math.max(box.top, 0);
  const width = Math.min(box.right, innerWidth) - left;
  return new DOMRect(left, top, width, Math.min(box.bottom, innerHeight) - top);
}

/** Four corners and the middle. */
function pointsOf({ x, y, width, height }: DOMRect): (readonly [x: number, y: number])[] {
  const [inX, inY] = [Math.min(3, width / 3), Math.min(3, height / 3)];
  const columns = [x + inX, x + width - inX];
  const rows = [y + inY, y + height - inY];
  const corners = columns.flatMap((column) => rows.map((row) => [column, row] as const));
  return [[x + width / 2, y + height / 2], ...corners];
}

/** A line of 2 px or more around the element, or around the row of an option. A frame shows its own inside. */
const hasRing = (element: Element): boolean =>
  element.localName === 'iframe' ||
  [element, element.closest('.option') ?? element].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });

/** Firefox scrolls to nothing that is partly in view. What WCAG 2.4.11 asks for is kept: something of it is seen. */
const leavesPartlySeen = navigator.userAgent.includes('Firefox');

/**
 * What is wrong with how a person sees the element that has the focus; empty is as it should be. The page of WebKit's test
 * browser never has the focus, so no ring is shown there.
 */
export function troubleSeeing(quiz: QuizHarness, element: HTMLElement): string[] {
  const box = inWindow(element);
  if (box.width < 1 || box.height < 1) {
    const { left, top } = element.getBoundingClientRect();
    const where = `at ${left}, ${top} of ${innerWidth}×${innerHeight}, scrolled by ${scrollY}`;
    return [`${nameOf(element)}: out of view, ${where}`];
  }
  const hits = pointsOf(box).map(([x, y]) => quiz.root.elementFromPoint(x, y));
  const covers = (hit: Element | null): boolean =>
    hit !== null && !hit.contains(element) && !element.contains(hit);
  const isCovered = leavesPartlySeen ? hits.every(covers) : hits.some(covers);
  return [
    ...(isCovered ? [`covered by ${nameOf(hits.find(covers) ?? null)}`] : []),
    ...(hasRing(element) || !document.hasFocus() ? [] : ['without a ring']),
  ].map((trouble) => `${nameOf(element)}: ${trouble}`);
}

/** Whether the window shows the element from its first to its last line; Firefox does not see to it when Tab leads there. */
export const isWhole = (element: Element): boolean =>
  element.getBoundingClientRect().height - inWindow(element).height < 1;
