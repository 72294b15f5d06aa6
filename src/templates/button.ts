/** A button that asks for something. The counselor's file has it too, so it needs nothing of the page bundle. */
import { html, type TemplateResult } from 'lit/html.js';
import type { HostRequest, QuizRequest } from '../quiz/requests.js';
import type { QuizView } from '../quiz/quiz-view.js';

export const button = (
  view: QuizView,
  request: QuizRequest | HostRequest,
  label: string,
  style: 'primary' | 'secondary' | 'link' = 'secondary',
): TemplateResult =>
  html`<button
    type="button"
    class=${style}
    part="button ${style}-button"
    @click=${() => view.request(request)}
  >
    ${label}
  </button>`;
