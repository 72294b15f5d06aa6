/** The attendance result: the phase and what to do in it, how often, how long, when to look again, and why. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { AttendanceAdvice } from '../engine/index.js';
import { goesOn, reasonsOf, reasonWords } from '../quiz/advice.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { later } from './later.js';
import { heading, openCheck } from './screens.js';

export function attendanceResult(view: QuizView, advice: AttendanceAdvice): TemplateResult {
  const { phase } = advice;
  const words = phase && view.messages.attendance.phases[phase];
  const leaves = phase === 'leave';
  return html`${
      words
        ? html`<section class=${leaves ? 'notice before-you-start' : 'lead'}>
            ${heading(words.title)}
            <p>${words.text}</p>
            <h3>${say(view, 'doNow')}</h3>
            <ol class="steps">
              ${words.next.map((step) => html`<li>${step}</li>`)}
            </ol>
            ${leaves ? openCheck(view, 'red-flags', say(view, 'startRedFlags')) : nothing}
          </section>`
        : nothing
    }
    <p class="medication-line">${say(view, 'medicationLine')}</p>
    ${view.counselor?.desk(view, advice) ?? nothing} ${later(view, 1, () => schedule(view, advice))}`;
}

/** How often, how long and when to look again; of a group that is not safe only why, and nothing that would speak for going. */
function schedule(view: QuizView, advice: AttendanceAdvice): TemplateResult {
  const { bands, frequencies, reviews, towards } = view.messages.attendance;
  const { band, frequency, review } = advice;
  const going = goesOn(advice);
  const why = reasonsOf(view, advice);
  return html`${
    frequency
      ? html`<h3>${say(view, 'frequencyTitle')}</h3>
          <p>${frequencies[frequency]}</p>`
      : nothing
  }
  ${band && going ? titled(say(view, 'bandTitle'), bands[band]) : nothing}
  ${review && going ? titled(say(view, 'reviewTitle'), reviews[review]) : nothing}
  ${
    why.length === 0
      ? nothing
      : html`<h3>${say(view, 'reasonsTitle')}</h3>
          <ul class="reasons">
            ${why.map(
              (reason) =>
                html`<li>
                  ${reasonWords(view, reason)}
                  ${going ? html`<span class="note">${towards[reason.toward]}</span>` : nothing}
                </li>`,
            )}
          </ul>`
  }`;
}

const titled = (title: string, words: { readonly title: string; readonly text: string }) =>
  html`<h3>${title}</h3>
    <p class="titled"><strong>${words.title}</strong> ${words.text}</p>`;
