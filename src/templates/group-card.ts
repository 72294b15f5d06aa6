/** One group of a result: how well it fits in words, why, what may not fit, what to ask before going. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Group, GroupId, Match, Part } from '../engine/index.js';
import {
  groupOf,
  groupWords,
  say,
  type GroupWordsShown,
  type QuizView,
} from '../quiz/quiz-view.js';
import { compareBox } from './comparison.js';
import { facts } from './facts.js';
import { fold } from './fold.js';
import { button } from './button.js';

/** Reasons shown before the rest is one tap away. */
const openReasons = 5;

const fitBars = { strong: 3, good: 2, possible: 1 } as const;

/** A card with everything; `canChoose` adds the button for groups on the shortlist. */
export function groupCard(view: QuizView, match: Match, canChoose: boolean): TemplateResult {
  const words = groupWords(view, match.group);
  const group = groupOf(view, match.group);
  return html`<article class="card" part="group-card">
    <h4 lang=${words.lang ?? nothing}>${words.name}</h4>
    ${fitLine(view, match)}
    <p lang=${words.lang ?? nothing}>${words.about}</p>
    ${reasons(view, match)} ${cautions(view, match)}
    ${group ? facts(view, group, words.short) : nothing}
    ${view.counselor?.account(view, match.group) ?? nothing}
    ${canChoose && group ? html`${firstStep(view, group, words)} ${compareBox(view, match)}` : nothing}
  </article>`;
}

/** One line for a group that is not on the shortlist. */
export const groupLine = (view: QuizView, match: Match): TemplateResult => {
  const words = groupWords(view, match.group);
  return fold(view, {
    section: `line ${match.group}`,
    style: 'line',
    summary: html`<h4 lang=${words.lang ?? nothing}>${words.name}</h4>
      <span class="fit-words">${view.messages.fits[match.fit]}</span>`,
    inside: () =>
      html`<div>
        <p lang=${words.lang ?? nothing}>${words.about}</p>
        ${reasons(view, match)} ${cautions(view, match)}
        ${view.counselor?.account(view, match.group) ?? nothing}
      </div>`,
  });
};

const fitLine = (view: QuizView, { fit }: Match): TemplateResult =>
  html`<p class="fit">
    <span class="bars" aria-hidden="true">
      ${[1, 2, 3].map((bar) => html`<span class=${bar <= fitBars[fit] ? 'on' : 'off'}></span>`)}
    </span>
    <span>${view.messages.fits[fit]}</span>
  </p>`;

/** What speaks for the group, then what speaks against it, each the weightiest first. */
function reasons(view: QuizView, { group, parts }: Match): TemplateResult {
  if (parts.length === 0) return html`<p>${say(view, 'noReasons')}</p>`;
  const speakingFor = parts.filter(({ points }) => points > 0);
  const speakingAgainst = parts.filter(({ points }) => points < 0);
  return html`${reasonList(view, group, 'why', speakingFor)}
  ${reasonList(view, group, 'against', speakingAgainst)}`;
}

/** The first few stand open, the rest is one tap away. */
function reasonList(view: QuizView, id: GroupId, title: 'why' | 'against', parts: readonly Part[]) {
  if (parts.length === 0) return nothing;
  const rest = parts.slice(openReasons);
  const group = groupWords(view, id).short;
  const list = (some: readonly Part[]) =>
    html`<ul class="reasons">
      ${some.map(({ criterion }) => html`<li>${view.messages.criteria[criterion] ?? criterion}</li>`)}
    </ul>`;
  return html`<h5>${say(view, title)}</h5>
    ${list(parts.slice(0, openReasons))}
    ${
      rest.length > 0
        ? fold(view, {
            section: `${title} ${id}`,
            style: 'more-reasons',
            summary: say(view, 'moreReasons', { group, count: rest.length }),
            inside: () => list(rest),
          })
        : nothing
    }`;
}

const cautions = (view: QuizView, match: Match): TemplateResult | typeof nothing =>
  match.cautions.length === 0
    ? nothing
    : html`<div class="cautions" part="cautions">
        <h5>${say(view, 'cautionsTitle')}</h5>
        <ul>
          ${match.cautions.map((id) => {
            const words = view.messages.cautions[id];
            return html`<li><strong>${words?.title ?? id}</strong> ${words?.text ?? nothing}</li>`;
          })}
        </ul>
      </div>`;

/** What to ask, where to find a meeting, and the button that chooses the group; once chosen it says what to do now. */
function firstStep(view: QuizView, { id, website }: Group, { short, ask, lang }: GroupWordsShown) {
  const isChosen = view.state.chosen === id;
  const link = website
    ? html`<p>
        <a class="site" href=${website} target="_blank" rel="noopener noreferrer nofollow">
          ${say(view, 'website', { group: short })}
          <span class="note">${say(view, 'opensNewTab')}</span>
        </a>
      </p>`
    : nothing;
  return isChosen
    ? html`<div class="chosen" role="group" tabindex="-1" aria-labelledby="chosen">
        <p id="chosen"><strong>${say(view, 'chosen', { group: short })}</strong></p>
        <p>${say(view, 'chosenText')}</p>
        <p lang=${lang ?? nothing}>${ask}</p>
        ${link}
      </div>`
    : html`<p class="ask">
          <strong>${say(view, 'askFirst')}:</strong> <span lang=${lang ?? nothing}>${ask}</span>
        </p>
        ${link}
        ${button(view, { kind: 'choose', group: id }, say(view, 'choose', { group: short }))}`;
}
