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
  if (screen !== before.screen || after.check !== before.check) {
    return screen.kind === 'page' && screen.at ? '[data-at]' : '[data-heading]';
  }
  if (after.nothingChosen && request.kind === 'go-on') return '.error-summary';
  return request.kind === 'choose' ? '.chosen' : undefined;
}

export function focusOn(root: ShadowRoot, selector: string | undefined): void {
  const target = selector ? root.querySelector<HTMLElement>(selector) : null;
  target?.focus();
  // Firefox leaves half a heading above the window's edge, and others the words of a question that is taller than the window.
  (target?.querySelector('legend') ?? target)?.scrollIntoView({ block: 'nearest' });
}
