/** The fit result: safety first, one message and one next step, the shortlist, then everything else. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { FullRecommendation, Match, Notice } from '../engine/index.js';
import { groupWords, noticeWords, say, type QuizView } from '../quiz/quiz-view.js';
import { groupCard, groupLine } from './group-card.js';
import { helplineList } from './help.js';
import { planSections } from './plan.js';
import { heading } from './screens.js';

/** How many therapy options stand open; the rest is one tap away. */
const openTherapy = 3;

export const fitResult = (view: QuizView, result: FullRecommendation): TemplateResult => {
  const listed = result.community.filter(({ group }) => result.shortlist.includes(group));
  const others = result.community.filter(({ group }) => !result.shortlist.includes(group));
  return html`${result.notices.map((notice) => noticeBlock(view, notice))}
    ${heading(mainMessage(view, result))}
    ${
      result.status === 'no-match'
        ? html`<p>${say(view, 'resultNoMatchText')}</p>`
        : html`<p class="next-step">
            <strong>${say(view, 'nextStep')}:</strong> ${say(view, 'nextStepText')}
          </p>`
    }
    <p class="medication-line">${say(view, 'medicationLine')}</p>
    ${shortlist(view, listed)} ${meetingTypes(view, result)} ${therapy(view, result.therapy)}
    ${planSections(view, result.plan)} ${otherGroups(view, others)} ${ruledOut(view, result)}`;
};

function mainMessage(view: QuizView, { status, shortlist }: FullRecommendation): string {
  if (status === 'no-match') return say(view, 'resultNoMatch');
  const count = shortlist.length;
  return say(view, count === 1 ? 'resultReadyOne' : 'resultReady', { count });
}

/** A notice that stands above the result; those to act on now come first. */
function noticeBlock(view: QuizView, { id, severity }: Notice): TemplateResult {
  const { title, text, steps } = noticeWords(view, id);
  const kinds = view.state.content.notices.find((rule) => rule.id === id)?.helplines ?? [];
  return html`<section class="notice ${severity}" part="notice">
    <p class="notice-kind">${say(view, severity === 'act-now' ? 'actNow' : 'beforeYouStart')}</p>
    ${heading(title)}
    <p>${text}</p>
    ${kinds.length > 0 ? helplineList(view, kinds) : nothing}
    <ul class="steps">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ul>
  </section>`;
}

const shortlist = (view: QuizView, matches: readonly Match[]) =>
  matches.length === 0
    ? nothing
    : html`<h3>${say(view, 'shortlistTitle')}</h3>
        <p>${say(view, 'honest')}</p>
        <div class="cards">${matches.map((match) => groupCard(view, match, true))}</div>`;

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
          say(view, 'therapyMoreTitle', { count: matches.length - openTherapy }),
          matches.slice(openTherapy).map((match) => groupLine(view, match)),
        )}`;

const otherGroups = (view: QuizView, matches: readonly Match[]) =>
  more(
    say(view, 'otherGroupsTitle', { count: matches.length }),
    matches.map((match) => groupLine(view, match)),
  );

const ruledOut = (view: QuizView, { ruledOut: rows }: FullRecommendation) =>
  more(say(view, 'ruledOutTitle', { count: rows.length }), [
    html`<ul>
      ${rows.map(
        ({ group, by }) =>
          html`<li>
            <strong>${groupWords(view, group).name}</strong>
            ${view.messages.criteria[by] ?? by}
          </li>`,
      )}
    </ul>`,
  ]);

const more = (title: string, lines: readonly TemplateResult[]) =>
  lines.length === 0
    ? nothing
    : html`<details class="section-details">
        <summary><h3>${title}</h3></summary>
        ${lines}
      </details>`;
