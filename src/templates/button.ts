/** A button that asks for something. The counselor's file has it too, so it needs nothing of the page bundle. */
import { html, type TemplateResult } from 'lit/html.js';
import type { HostRequest, QuizRequest } from '../quiz/requests.js';
import type { QuizView } from '../quiz/quiz-view.js';

type Style = 'primary' | 'secondary' | 'link';

export const button = (
  view: QuizView,
  request: QuizRequest | HostRequest,
  label: string,
  style: Style = 'secondary',
): TemplateResult => pressable('button', style, label, () => view.request(request));

/** One template for each button of a screen: to read another costs more than to set the type. */
export const pressable = (
  type: 'button' | 'submit',
  style: Style,
  label: string,
  press: (event: Event) => void,
): TemplateResult =>
  html`<button type=${type} class=${style} part="button ${style}-button" @click=${press}>
    ${label}
  </button>`;
