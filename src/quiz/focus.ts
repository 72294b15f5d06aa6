/** Where the focus goes after an act. */
import type { QuizRequest } from './requests.js';
import type { QuizState } from './state.js';

/** A selector inside the quiz, or `undefined` where the focus stays. */
export function focusAfter(
  request: QuizRequest,
  before: QuizState,
  after: QuizState,
): string | undefined {
  const { screen } = after;
  // An answer on the page of all questions makes its question the place to come back to, and no more.
  const isOnPage = request.kind === 'answer' && screen.kind === 'page';
  if (!isOnPage && (screen !== before.screen || after.check !== before.check)) {
    return screen.kind === 'page' && screen.at ? '[data-at]' : '[data-heading]';
  }
  if (after.nothingChosen && request.kind === 'go-on') return '.error-summary';
  return request.kind === 'choose' ? '.chosen' : undefined;
}

/** The question a page is at; the page behind a result may be at one, too. */
const placeOnPage = ':not([hidden]) > [data-at]';

/**
 * To be called before a drawing, and what it gives after it: a selector, where the focus was inside and what it was on is
 * gone, or stood on a screen that is gone.
 */
export function watchFocus(root: ShadowRoot): () => string | undefined {
  const headingIn = () => root.querySelector('[data-heading]');
  const { activeElement: had } = root;
  const before = headingIn();
  return () => {
    const isLost = had && root.activeElement?.closest('[hidden]') !== null;
    const isOther = had?.closest('.screen') && headingIn() !== before;
    if (!isLost && !isOther) return undefined;
    return root.querySelector(placeOnPage) ? placeOnPage : '[data-heading]';
  };
}

export function focusOn(root: ShadowRoot, selector: string | undefined): void {
  const target = selector ? root.querySelector<HTMLElement>(selector) : null;
  target?.focus();
  // Firefox leaves half a heading above the window's edge, and others the words of a question that is taller than the window.
  (target?.querySelector('legend') ?? target)?.scrollIntoView({ block: 'nearest' });
}
