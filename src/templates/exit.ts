/** The way out of the page: a button that stays in view, and what it can and can't hide. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { say, type QuizView } from '../quiz/quiz-view.js';

export function exitBar(view: QuizView): TemplateResult | typeof nothing {
  if (!view.exit) return nothing;
  const { pressesLeft } = view.exit;
  return html`<div class="exit-bar" part="exit-bar">
    <div class="way-out">
      <button
        type="button"
        class="exit"
        part="button exit"
        @click=${() => view.request({ kind: 'leave' })}
      >
        ${say(view, 'exitNow')}
      </button>
      <p class="presses" role="status">
        ${pressesLeft ? say(view, 'exitPresses', { count: pressesLeft }) : nothing}
      </p>
    </div>
    <details>
      <summary>${say(view, 'exitTitle')}</summary>
      <p>${say(view, 'exitText')}</p>
    </details>
  </div>`;
}
