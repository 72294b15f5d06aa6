/** Where the focus goes after an act. */
import type { QuizRequest } from './requests.js';
import type { QuizState } from './state.js';

/** A selector inside the quiz, or `undefined` where the focus stays. */
export function focusAfter(
  { kind }: QuizRequest,
  before: QuizState,
  after: QuizState,
): string | undefined {
  if (after.screen !== before.screen || after.check !== before.check) return '[data-heading]';
  if (after.nothingChosen && kind === 'go-on') return '.error-summary';
  return kind === 'choose' ? '.chosen' : undefined;
}

export function focusOn(root: ShadowRoot, selector: string | undefined): void {
  if (selector) root.querySelector<HTMLElement>(selector)?.focus();
}
