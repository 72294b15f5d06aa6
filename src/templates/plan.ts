/** What a result ends with: how to try, what to ask, other help, steps of one's own. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Plan, PlanList } from '../engine/index.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import type { ChromeKey } from '../messages/types.js';

const sections: readonly (readonly [list: PlanList, title: ChromeKey, isOpen: boolean])[] = [
  ['firstVisit', 'firstVisitTitle', true],
  ['trial', 'trialTitle', true],
  ['family', 'familyTitle', false],
  ['selfManagement', 'selfManagementTitle', false],
  ['resources', 'resourcesTitle', false],
];

export const planSections = (view: QuizView, plan: Plan): TemplateResult =>
  html`${sections.map(([list, title, isOpen]) =>
    plan[list].length === 0
      ? nothing
      : html`<details class="section-details" ?open=${isOpen}>
          <summary><h3>${say(view, title)}</h3></summary>
          <ul class="plan">
            ${plan[list].map((id) => {
              const words = view.messages.plan[list][id];
              return html`<li>
                <strong>${words?.title ?? id}</strong> ${words?.text ?? nothing}
              </li>`;
            })}
          </ul>
        </details>`,
  )}`;
