/** Asks whether the answers may stay in this tab; once they do, says so and takes them away again on request. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { button } from './button.js';

export function remember(view: QuizView): TemplateResult | typeof nothing {
  if (!view.memory) return nothing;
  return html`<div
    class="remember"
    part="remember"
    role="group"
    tabindex="-1"
    aria-labelledby="remember"
  >
    <div role="status">${view.memory === 'full' ? say(view, 'rememberFailed') : nothing}</div>
    ${
      view.memory === 'kept'
        ? html`<p id="remember">${say(view, 'remembered')}</p>
            ${button(view, { kind: 'forget' }, say(view, 'forgetNow'))}`
        : html`<details>
            <summary id="remember">${say(view, 'rememberTitle')}</summary>
            <p>${say(view, 'rememberText')}</p>
            ${button(view, { kind: 'remember' }, say(view, 'rememberYes'))}
          </details>`
    }
  </div>`;
}
