/**
 * Keys among the questions on one page: digits choose, Enter goes on, Shift and Enter go back, Control and Enter show
 * the result. They work only on what has the focus inside a question, or on the question itself, and leave fields of text and
 * the browser's own chords alone.
 */
import { html, type TemplateResult } from 'lit/html.js';
import type { QuizView } from '../quiz/quiz-view.js';

/** One key for each of the first eleven options, as they stand side by side on a keyboard. */
const keys = '1234567890-';

/** Says which key chooses an option. For the eye only: a screen reader's own keys do the same. */
export const keyHint = (
  { state: { layout } }: QuizView,
  index: number,
): TemplateResult | undefined =>
  layout === 'page' && index < keys.length
    ? html`<kbd class="key" aria-hidden="true">${keys[index]}</kbd>`
    : undefined;

export function onKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof Element) || isForOthers(event)) return;
  const question = target.closest('fieldset');
  if (!question || isTextField(target)) return;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'Enter') seeResult(question, event);
  } else if (keys.includes(key)) choose(question, keys.indexOf(key), event);
  // A summary, a button or a link does its own with Enter.
  else if (key === 'Enter' && target.matches('input, fieldset')) goOn(question, event);
}

const isForOthers = (event: KeyboardEvent): boolean =>
  event.defaultPrevented || event.isComposing || event.repeat || event.altKey;

const isTextField = (target: Element): boolean =>
  target.matches(
    'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]',
  );

function choose(question: Element, index: number, event: KeyboardEvent): void {
  const input = inputsOf(question)[index];
  if (!input) return;
  event.preventDefault();
  input.focus();
  input.click();
}

function seeResult(question: Element, event: KeyboardEvent): void {
  event.preventDefault();
  question.closest('form')?.requestSubmit();
}

/** Without this Enter would submit the form at once. */
function goOn(question: Element, event: KeyboardEvent): void {
  event.preventDefault();
  const form = question.closest('form');
  const questions = [...(form?.querySelectorAll('fieldset') ?? [])];
  const step = event.shiftKey ? -1 : 1;
  const next = questions[questions.findIndex((one) => one === question) + step];
  if (next) {
    const inputs = inputsOf(next);
    (inputs.find(({ type, checked }) => type === 'radio' && checked) ?? inputs[0])?.focus();
    next.scrollIntoView({ block: 'nearest' });
  } else if (step > 0) {
    form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }
}

const inputsOf = (question: Element): HTMLInputElement[] => [...question.querySelectorAll('input')];
