/** Where the focus can go, and whether a person sees it there. */
import type { QuizHarness } from './quiz-harness.js';

const focusable = 'a[href], button, input, textarea, summary, [tabindex="0"]';

/** Of a group of radios Tab leads to the one that is chosen, else to the first. */
function isStop(quiz: QuizHarness, element: HTMLElement): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
  const group = quiz.all<HTMLInputElement>(`input[name="${element.name}"]`);
  return element === (group.find(({ checked }) => checked) ?? group[0]);
}

/** Everything Tab leads to, in the order it is read. */
export const stopsOf = (quiz: QuizHarness): HTMLElement[] =>
  quiz.all(focusable).filter((one) => one.checkVisibility() && isStop(quiz, one));

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

/** Four corners and the middle of what is in view of the element. */
function pointsOf(element: Element): (readonly [x: number, y: number])[] {
  const box = element.getBoundingClientRect();
  const left = Math.max(box.left, 0) + 3;
  const right = Math.min(box.right, innerWidth) - 3;
  const top = Math.max(box.top, 0) + 3;
  const bottom = Math.min(box.bottom, innerHeight) - 3;
  if (right < left || bottom < top) return [];
  const middle = [(left + right) / 2, (top + bottom) / 2] as const;
  return [middle, [left, top], [right, top], [left, bottom], [right, bottom]];
}

/**
 * What is wrong with how a person sees the element that has the focus; empty is as it should be. The page of WebKit's test
 * browser never has the focus, so no ring is shown there.
 */
export function troubleSeeing(quiz: QuizHarness, element: HTMLElement): string[] {
  const box = element.getBoundingClientRect();
  const points = pointsOf(element);
  const covering = points
    .map(([x, y]) => quiz.root.elementFromPoint(x, y))
    .filter((hit) => hit && !hit.contains(element) && !element.contains(hit));
  const isCut = box.height < innerHeight / 2 && (box.top < -1 || box.bottom > innerHeight + 1);
  return [
    ...(points.length === 0 || box.width < 8 || box.height < 8 ? ['out of view'] : []),
    ...(isCut ? [`cut off by the edge of the window: ${box.top} to ${box.bottom}`] : []),
    ...covering.slice(0, 1).map((hit) => `covered by ${nameOf(hit)}`),
    ...(hasRing(element) || !document.hasFocus() ? [] : ['without a ring']),
  ].map((trouble) => `${nameOf(element)}: ${trouble}`);
}

/** A line of 2 px or more around the element, or around the row of an option. */
export const hasRing = (element: Element): boolean =>
  [element, element.closest('.option') ?? element].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
