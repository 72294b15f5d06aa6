/** The screens before a result: one question, all questions, the act-now notice, the choice to see the result. */
import { html, noChange, nothing, type TemplateResult } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  progressAt,
  shownQuestions,
  unseenNotices,
  type Check,
  type Notice,
  type Question,
  type QuestionId,
} from '../engine/index.js';
import { checkTitle, say, type QuizView } from '../quiz/quiz-view.js';
import { previousScreen } from '../quiz/screen-order.js';
import { isToldSettled } from '../quiz/settled.js';
import { isUrgent } from '../quiz/state.js';
import { button } from './button.js';
import { noticeBodies, noticeBoxes } from './notices.js';
import { errorSummary, questionField } from './question.js';

/** The heading that takes focus when a screen appears. */
export const heading = (title: string): TemplateResult =>
  html`<h2 tabindex="-1" data-heading part="heading">${title}</h2>`;

/** Back is part of the quiz: the browser's own history is left alone. */
export function backButton(view: QuizView): TemplateResult | typeof nothing {
  const { screen, returnTo, cameFrom } = view.state;
  if (previousScreen(view.state)) {
    return button(view, { kind: 'back' }, say(view, returnTo ? 'backToResult' : 'back'), 'link');
  }
  return cameFrom && screen.kind !== 'notice'
    ? button(view, { kind: 'back' }, say(view, 'backToCheck'), 'link')
    : nothing;
}

/** From a result on to another check. */
export const openCheck = (view: QuizView, check: Check, label: string): TemplateResult =>
  html`<div class="buttons">${button(view, { kind: 'open-check', check }, label, 'primary')}</div>`;

/** Says that the list stands, where more questions are still to come. */
const settled = (view: QuizView): TemplateResult | typeof nothing =>
  isToldSettled(view.state)
    ? html`<p class="settled" part="settled">${say(view, 'settled')}</p>`
    : nothing;

export function questionScreen(view: QuizView, id: QuestionId): TemplateResult {
  const { state } = view;
  const shown = shownQuestions(state.content, state.check, state.answers);
  const question = shown.find((one) => one.id === id);
  if (!question) return html``;
  const { at, of } = progressAt(state.content, state.check, state.answers, id);
  const onSubmit = submit(view, 'go-on');
  return html`${backButton(view)}
    <form novalidate autocomplete="off" @submit=${onSubmit}>
      ${errorSummary(view)}
      <p class="progress" part="progress">${say(view, 'progress', { at, of })}</p>
      ${settled(view)} ${keyed(id, questionField(view, question, at, heading))}
      <div class="buttons">
        ${submitButton(onSubmit, say(view, 'next'))}
        ${button(view, { kind: 'skip' }, say(view, 'skip'))}
        ${
          question.part === 'detail' && !state.returnTo
            ? button(view, { kind: 'see-result' }, say(view, 'seeResultNow'), 'link')
            : nothing
        }
      </div>
    </form>`;
}

/** Stays as it was, unseen, while another screen stands in its place: to make all questions anew takes long. */
export function pageScreen(view: QuizView): TemplateResult {
  const isShown = view.state.screen.kind === 'page';
  return html`${isShown ? backButton(view) : nothing}
    <form
      class="page"
      ?hidden=${!isShown}
      novalidate
      autocomplete="off"
      @submit=${submit(view, 'see-result')}
      @keydown=${view.counselor?.onKey}
    >
      ${isShown ? allQuestions(view) : noChange}
    </form>`;
}

/** A notice stands above the questions where a host has brought the answer; one that a person gives leads to its own screen. */
function allQuestions(view: QuizView): TemplateResult {
  const { state } = view;
  const shown = shownQuestions(state.content, state.check, state.answers);
  const core = shown.filter(({ part }) => part === 'core');
  const detail = shown.filter(({ part }) => part === 'detail');
  return html`${heading(checkTitle(view))} ${view.counselor?.guide(view) ?? nothing}
    <div role="alert">
      ${
        isUrgent(state)
          ? noticeBoxes(view, actNowNotices(view), (title) => html`<h3>${title}</h3>`)
          : nothing
      }
    </div>
    ${fields(view, core, 1, (title) => html`<h3>${title}</h3>`)}
    ${detail.length > 0 ? html`<h3 class="section">${say(view, 'detailHeading')}</h3>` : nothing}
    ${fields(view, detail, core.length + 1, (title) => html`<h4>${title}</h4>`)}
    <div class="buttons">${submitButton(submit(view, 'see-result'), say(view, 'seeResult'))}</div>`;
}

export const noticeScreen = (view: QuizView): TemplateResult => {
  const leadsToResult = view.state.returnTo?.kind === 'result';
  const label = say(view, leadsToResult ? 'noticeContinueResult' : 'noticeContinue');
  return html`<section class="notice act-now" part="notice">
    <p class="notice-kind">${say(view, 'actNow')}</p>
    ${noticeBodies(view, actNowNotices(view), (title, index) =>
      index === 0 ? heading(title) : html`<h3>${title}</h3>`,
    ).map((body) => html`<div class="notice-part">${body}</div>`)}
    <div class="buttons">${button(view, { kind: 'acknowledge' }, label, 'primary')}</div>
  </section>`;
};

export function choiceScreen(view: QuizView): TemplateResult {
  const { content, check, answers } = view.state;
  const count = shownQuestions(content, check, answers).filter(
    ({ part }) => part === 'detail',
  ).length;
  return html`${backButton(view)}${heading(say(view, 'choiceTitle'))}
    ${isToldSettled(view.state) ? settled(view) : html`<p>${say(view, 'choiceText', { count })}</p>`}
    <div class="buttons">
      ${button(view, { kind: 'see-result' }, say(view, 'seeResult'), 'primary')}
      ${button(view, { kind: 'answer-more' }, say(view, 'answerMore'))}
    </div>`;
}

const fields = (
  view: QuizView,
  questions: readonly Question[],
  from: number,
  level: (title: string) => TemplateResult,
) =>
  questions.map((question, index) =>
    keyed(question.id, questionField(view, question, from + index, level)),
  );

/**
 * Enter in an input clicks it too. Its click is the act: in a frame whose sandbox does not allow forms none is submitted. What
 * else submits the form, like a browser's extension, finds the same act there.
 */
const submitButton = (press: (event: Event) => void, label: string): TemplateResult =>
  html`<button type="submit" class="primary" part="button primary-button" @click=${press}>
    ${label}
  </button>`;

const submit = (view: QuizView, kind: 'go-on' | 'see-result') => (event: Event) => {
  event.preventDefault();
  view.request({ kind });
};

const actNowNotices = ({ state: { content, answers } }: QuizView): readonly Notice[] =>
  unseenNotices(content, answers);
