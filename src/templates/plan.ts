/** What a result ends with: how to try, what to ask, other help, steps of one's own. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Plan, PlanItemId, PlanList } from '../engine/index.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import type { ChromeKey } from '../messages/types.js';
import { fold } from './fold.js';

const sections: readonly (readonly [list: PlanList, title: ChromeKey, startsOpen: boolean])[] = [
  ['firstVisit', 'firstVisitTitle', true],
  ['trial', 'trialTitle', true],
  ['family', 'familyTitle', false],
  ['selfManagement', 'selfManagementTitle', false],
  ['resources', 'resourcesTitle', false],
];

/** What a person does, one by one. */
const ticked: readonly PlanList[] = ['firstVisit', 'trial'];

export const planSections = (view: QuizView, plan: Plan): TemplateResult =>
  html`${sections.map(([list, title, startsOpen]) =>
    plan[list].length === 0
      ? nothing
      : fold(view, {
          section: list,
          style: 'section-details',
          startsOpen,
          summary: say(view, title),
          inside: () =>
            html`<ul class=${ticked.includes(list) ? 'plan checklist' : 'plan'}>
              ${plan[list].map((id) =>
                ticked.includes(list)
                  ? html`<li>${tickBox(view, id, itemWords(view, list, id))}</li>`
                  : html`<li>${itemWords(view, list, id)}</li>`,
              )}
            </ul>`,
        }),
  )}`;

function itemWords(view: QuizView, list: PlanList, id: PlanItemId): TemplateResult {
  const words = view.messages.plan[list][id];
  return html`<strong>${words?.title ?? id}</strong> ${words?.text ?? nothing}`;
}

const tickBox = (view: QuizView, item: PlanItemId, words: TemplateResult): TemplateResult =>
  html`<label>
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${view.state.done.includes(item)}
      @change=${() => view.request({ kind: 'tick', item })}
    />
    <span>${words}</span>
  </label>`;
