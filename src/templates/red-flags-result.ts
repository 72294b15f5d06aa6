/** The red-flag result: what to do first, the helplines that fit, then the signs with what to say. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { RedFlagOutcome, RedFlagReport, SeenSign } from '../engine/index.js';
import { fittingKinds, saidOf } from '../quiz/advice.js';
import { questionWords, say, type QuizView } from '../quiz/quiz-view.js';
import { helplineList } from './help.js';
import { later } from './later.js';
import { heading, openCheck } from './screens.js';

export function redFlagsResult(
  view: QuizView,
  report: RedFlagReport,
  outcome: RedFlagOutcome,
): TemplateResult {
  const words = view.messages.outcomes[outcome];
  const isUrgent = outcome === 'leave';
  return html`<section class=${isUrgent ? 'notice act-now' : 'lead'}>
      ${heading(words.title)}
      <p>${words.text}</p>
      ${helplineList(view, fittingKinds(report))}
      <h3>${say(view, 'doNow')}</h3>
      <ol class="steps">
        ${words.next.map((step) => html`<li>${step}</li>`)}
      </ol>
    </section>
    <p class="medication-line">${say(view, 'medicationLine')}</p>
    ${view.counselor?.desk(view, report) ?? nothing} ${later(view, 1, () => signs(view, report))}
    ${later(view, 2, () => carryOver(view, report))}`;
}

const signs = (view: QuizView, report: RedFlagReport): TemplateResult =>
  html`<h3>${say(view, 'signsTitle')}</h3>
    ${
      report.signs.length === 0
        ? html`<p>${say(view, 'noSigns')}</p>`
        : html`<div class="cards">${report.signs.map((sign) => signCard(view, sign))}</div>`
    }`;

function signCard(view: QuizView, seen: SeenSign): TemplateResult {
  const { sign } = seen;
  const words = view.messages.signs[sign];
  return html`<article class="card">
    <h4>${words?.title ?? sign}</h4>
    <p class="note">${saidOf(view, seen)}</p>
    <p><strong>${say(view, 'healthy')}:</strong> ${words?.healthy}</p>
    <p><strong>${say(view, 'youCouldSay')}:</strong> “${words?.say}”</p>
  </article>`;
}

/** What the fit check would start from; it is only shown here, and confirmed there. */
function carryOver(view: QuizView, { carryOver: { answers, ask } }: RedFlagReport) {
  const ids = [...Object.keys(answers), ...ask];
  const questions = view.state.content.questions.filter(
    ({ check, id }) => check === 'fit' && ids.includes(id),
  );
  return questions.length === 0
    ? nothing
    : html`<h3>${say(view, 'carryOverTitle')}</h3>
        <p>${say(view, 'carryOverText')}</p>
        <ul>
          ${questions.map((question) => html`<li>${questionWords(view, question).title}</li>`)}
        </ul>
        ${openCheck(view, 'fit', say(view, 'startFit'))}`;
}
