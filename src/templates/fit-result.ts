/** The fit result: safety first, one message and one next step, the shortlist, then everything else. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FullRecommendation, Match } from '../engine/index.js';
import type { ChromeKey } from '../messages/types.js';
import { groupWords, noticeWords, say, type QuizView } from '../quiz/quiz-view.js';
import { comparison } from './comparison.js';
import { fold } from './fold.js';
import { groupCard, groupLine } from './group-card.js';
import { later, resultParts } from './later.js';
import { noticeBoxes } from './notices.js';
import { planSections } from './plan.js';
import { heading } from './screens.js';

/** How many therapy options stand open; the rest is one tap away. */
const openTherapy = 3;

export const fitResult = (view: QuizView, result: FullRecommendation): TemplateResult => {
  const listed = result.community.filter(({ group }) => result.shortlist.includes(group));
  const others = result.community.filter(({ group }) => !result.shortlist.includes(group));
  return html`${noticeBoxes(view, result.notices, heading)} ${heading(mainMessage(view, result))}
  ${view.counselor?.desk(view, result) ?? nothing}
  ${
    result.status === 'no-match'
      ? html`<p>${say(view, 'resultNoMatchText')}</p>`
      : html`<p class="next-step" part="next-step">
          <strong>${say(view, 'nextStep')}:</strong> ${nextStep(view, result)}
        </p>`
  }
  ${
    result.notices.some(({ id }) => id === 'medication')
      ? nothing
      : html`<p class="medication-line">${say(view, 'medicationLine')}</p>`
  }
  ${shortlist(view, listed)}
  ${later(view, 2, () => html`${meetingTypes(view, result)} ${therapy(view, result.therapy)}`)}
  ${later(
    view,
    resultParts,
    () =>
      html`${planSections(view, result.plan)} ${otherGroups(view, others)} ${ruledOut(view, result)}`,
  )}`;
};

/** What a notice asks for first, else to look up a meeting. */
const nextStep = (view: QuizView, { notices }: FullRecommendation): string =>
  notices.map(({ id }) => noticeWords(view, id).nextStep).find(Boolean) ??
  say(view, 'nextStepText');

function mainMessage(view: QuizView, { status, shortlist }: FullRecommendation): string {
  if (status === 'no-match') return say(view, 'resultNoMatch');
  const count = shortlist.length;
  return say(view, count === 1 ? 'resultReadyOne' : 'resultReady', { count });
}

const shortlist = (view: QuizView, matches: readonly Match[]) =>
  matches.length === 0
    ? nothing
    : html`<h3>${say(view, 'shortlistTitle')}</h3>
        <p>${say(view, 'honest')}</p>
        ${later(
          view,
          1,
          () =>
            html`<div class="cards">${matches.map((match) => groupCard(view, match, true))}</div>
              ${comparison(view, matches)}`,
        )}`;

const meetingTypes = (view: QuizView, { meetingTypes: codes }: FullRecommendation) =>
  codes.length === 0
    ? nothing
    : html`<h3>${say(view, 'meetingTypesTitle')}</h3>
        <p>${say(view, 'meetingTypesText')}</p>
        <ul>
          ${codes.map(
            (code) =>
              html`<li>${view.messages.meetingTypes[code] ?? code} <strong>${code}</strong></li>`,
          )}
        </ul>`;

const therapy = (view: QuizView, matches: readonly Match[]) =>
  matches.length === 0
    ? nothing
    : html`<h3>${say(view, 'therapyTitle')}</h3>
        <p>${say(view, 'therapyText')}</p>
        <div class="cards">
          ${matches.slice(0, openTherapy).map((match) => groupCard(view, match, false))}
        </div>
        ${more(
          view,
          'therapyMoreTitle',
          matches.length - openTherapy,
          matches.slice(openTherapy).map((match) => groupLine(view, match)),
        )}`;

const otherGroups = (view: QuizView, matches: readonly Match[]) =>
  more(
    view,
    'otherGroupsTitle',
    matches.length,
    matches.map((match) => groupLine(view, match)),
  );

const ruledOut = (view: QuizView, { ruledOut: rows }: FullRecommendation) =>
  more(
    view,
    'ruledOutTitle',
    rows.length,
    html`<ul class="titled">
      ${rows.map(
        ({ group, by }) =>
          html`<li>
            <strong>${groupWords(view, group).name}</strong>
            ${view.messages.criteria[by] ?? by} ${view.counselor?.account(view, group) ?? nothing}
          </li>`,
      )}
    </ul>`,
  );

/** A section for so many more. */
const more = (view: QuizView, title: ChromeKey, count: number, lines: unknown) =>
  count > 0
    ? fold(view, {
        section: title,
        style: 'section-details',
        summary: say(view, title, { count }),
        inside: () => lines,
      })
    : nothing;
