/** The full account of one group's score. */
import { html, type TemplateResult } from 'lit/html.js';
import { explain, type GroupId } from '../engine/index.js';
import type { QuizView } from '../quiz/quiz-view.js';

export function account(view: QuizView, group: GroupId): TemplateResult {
  const { score, parts } = explain(view.state.content, view.state.answers, group);
  return html`<p class="score">${score}</p>
    <ul class="reasons">
      ${parts.map(
        ({ criterion, points }) =>
          html`<li>${view.messages.criteria[criterion] ?? criterion} ${points}</li>`,
      )}
    </ul>`;
}
