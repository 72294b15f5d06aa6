/** Groups side by side: two fit a phone, since what is compared stands above its cells; a table of more scrolls within the page. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Match } from '../engine/index.js';
import { groupOf, groupWords, say, type QuizView } from '../quiz/quiz-view.js';
import { factTitle, factWords, shownFacts } from './facts.js';

type Row = { readonly title: string; readonly cells: readonly unknown[] };

/** The box on a card that takes its group into the comparison. */
export const compareBox = (view: QuizView, match: Match): TemplateResult =>
  html`<label class="compare-box" part="compare-box">
    <input
      type="checkbox"
      autocomplete="off"
      .checked=${view.state.compared.includes(match.group)}
      @change=${() => view.request({ kind: 'compare', group: match.group })}
    />
    <span>${say(view, 'compare', { group: groupWords(view, match.group).short })}</span>
  </label>`;

/** What was picked so far, said as it changes; from two groups on the table. */
export function comparison(view: QuizView, matches: readonly Match[]): TemplateResult {
  const picked = matches.filter(({ group }) => view.state.compared.includes(group));
  const count = picked.length;
  return html`<p class="note" role="status">
      ${
        count === 0
          ? nothing
          : say(view, count === 1 ? 'compareOneMore' : 'compareBelow', { count })
      }
    </p>
    ${count > 1 ? table(view, picked) : nothing}`;
}

const table = (view: QuizView, matches: readonly Match[]): TemplateResult =>
  html`<div
    class="compare"
    part="comparison"
    role="region"
    aria-label=${say(view, 'compareTitle')}
    tabindex="0"
  >
    <table>
      <caption>
        ${say(view, 'compareTitle')}
      </caption>
      <thead>
        <tr>
          ${matches.map(
            ({ group }, at) =>
              html`<th scope="col" id="column-${at}">${groupWords(view, group).name}</th>`,
          )}
        </tr>
      </thead>
      ${rowsOf(view, matches).map(
        ({ title, cells }, row) =>
          html`<tbody>
            <tr>
              <th scope="rowgroup" id="row-${row}" colspan=${cells.length}>
                <span>${title}</span>
              </th>
            </tr>
            <tr>
              ${cells.map((cell, at) => html`<td headers="row-${row} column-${at}">${cell}</td>`)}
            </tr>
          </tbody>`,
      )}
    </table>
  </div>`;

/** What no group has is no row; a fact that some lack is said to be unknown. */
function rowsOf(view: QuizView, matches: readonly Match[]): readonly Row[] {
  const { fits, cautions, criteria } = view.messages;
  const groups = matches.map(({ group }) => groupOf(view, group));
  const facts = shownFacts
    .filter((fact) => groups.some((group) => group?.attributes[fact] !== undefined))
    .map((fact) => ({
      title: factTitle(view, fact),
      cells: groups.map((group) => (group && factWords(view, group, fact)) ?? say(view, 'unknown')),
    }));
  return [
    { title: say(view, 'compareFit'), cells: matches.map(({ fit }) => fits[fit]) },
    {
      title: say(view, 'why'),
      cells: matches.map(({ parts }) =>
        list(
          parts
            .filter(({ points }) => points > 0)
            .slice(0, 2)
            .map(({ criterion }) => criteria[criterion] ?? criterion),
        ),
      ),
    },
    ...facts,
    ...(matches.some((match) => match.cautions.length > 0)
      ? [
          {
            title: say(view, 'cautionsTitle'),
            cells: matches.map((match) =>
              list(match.cautions.map((id) => cautions[id]?.title ?? id)),
            ),
          },
        ]
      : []),
  ];
}

const list = (texts: readonly string[]): TemplateResult | string =>
  texts.length === 0
    ? '–'
    : html`<ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`;
