/** The full account of one group: its score, every part of it, what rules it out, what would change. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Explanation, GroupId } from '../engine/index.js';
import { groupOf, groupWords, questionWords, type QuizView } from '../quiz/quiz-view.js';
import { fold } from '../templates/fold.js';
import { changesOf } from './changes.js';
import type { Insights } from './insights.js';
import { tell } from './words.js';

export function account(view: QuizView, insights: Insights, group: GroupId): TemplateResult {
  const explanation = insights.explanation(view, group);
  const { standing } = explanation;
  const score = Math.round(explanation.score);
  const isOut = standing === 'ruled-out';
  return html`<div class="account" part="account">
    ${fold(view, {
      section: `account ${group}`,
      style: 'facts',
      summary: isOut ? tell(view, 'accountOutTitle') : tell(view, 'accountTitle', { score }),
      inside: () =>
        html`<div>
          <p>${standingWords(view, explanation)}</p>
          ${ruleOuts(view, explanation)} ${parts(view, explanation)} ${cautions(view, explanation)}
          ${groupOf(view, group)?.kind === 'therapy' ? nothing : whatWouldChange(view, insights, group)}
        </div>`,
    })}
  </div>`;
}

const standingWords = (view: QuizView, { rank, fit, score }: Explanation): string =>
  rank === undefined
    ? tell(view, 'asIfNotOut', { score: Math.round(score) })
    : `${tell(view, 'place', { rank })}. ${tell(view, 'fitAndScore', { fit: view.messages.fits[fit], score: Math.round(score) })}`;

const ruleOuts = (view: QuizView, { ruledOutBy }: Explanation) =>
  list(
    tell(view, 'outTitle'),
    ruledOutBy.map((id) => view.messages.criteria[id] ?? id),
  );

const cautions = (view: QuizView, explanation: Explanation) =>
  list(
    view.messages.chrome.cautionsTitle,
    explanation.cautions.map((id) => view.messages.cautions[id]?.title ?? id),
  );

const list = (title: string, texts: readonly string[]) =>
  texts.length === 0
    ? nothing
    : html`<p class="account-title">${title}</p>
        <ul>
          ${texts.map((text) => html`<li>${text}</li>`)}
        </ul>`;

const parts = (view: QuizView, explanation: Explanation): TemplateResult =>
  explanation.parts.length === 0
    ? html`<p>${tell(view, 'noParts')}</p>`
    : html`<table class="parts">
        <caption>
          ${tell(view, 'partsTitle')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${tell(view, 'reason')}</th>
            <th scope="col">${tell(view, 'points')}</th>
          </tr>
        </thead>
        <tbody>
          ${explanation.parts.map(
            ({ criterion, question, points }) =>
              html`<tr>
                <th scope="row">
                  ${view.messages.criteria[criterion] ?? criterion}
                  <span class="note">${titleOf(view, question)}</span>
                </th>
                <td>${signed(points)}</td>
              </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${tell(view, 'sum')}</th>
            <td>${signed(explanation.points)}</td>
          </tr>
        </tfoot>
      </table>`;

function titleOf(view: QuizView, id: string): string {
  const question = view.state.content.questions.find((one) => one.check === 'fit' && one.id === id);
  return question ? questionWords(view, question).title : id;
}

/** With a true minus, which screen readers say and fonts draw as wide as the plus. */
const signed = (points: number): string =>
  `${points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points)}`;

/** Worked out once it is opened. */
function whatWouldChange(view: QuizView, insights: Insights, group: GroupId) {
  const { opened } = view.state.desk;
  const open = ({ currentTarget }: Event) => {
    if (opened.includes(group) || !(currentTarget as HTMLDetailsElement).open) return;
    view.request({ kind: 'desk', change: { opened: [...opened, group] } });
  };
  return html`<details class="changes" @toggle=${open}>
    <summary>${tell(view, 'changesTitle', { group: groupWords(view, group).short })}</summary>
    <div role="status">
      ${opened.includes(group) ? changesOf(view, insights.changes(view, group)) : nothing}
    </div>
  </details>`;
}
