/** The answers given, each with a way to change it. */
import { html, type TemplateResult } from 'lit/html.js';
import { shownQuestions, type Question } from '../engine/index.js';
import { answerWords, questionWords, say, type QuizView } from '../quiz/quiz-view.js';
import { fold } from './fold.js';
import { button } from './button.js';
import { allParts, later } from './later.js';

/** As many as the highest phone shows at once. */
const firstRows = 8;

export function answersList(view: QuizView): TemplateResult {
  return fold(view, {
    section: 'answers',
    style: 'section-details answers',
    summary: say(view, 'yourAnswersTitle'),
    inside: () => rows(view),
  });
}

function rows(view: QuizView): TemplateResult {
  const { content, check, answers } = view.state;
  const dealtWith = shownQuestions(content, check, answers).filter(
    ({ id }) => answers[id] !== undefined,
  );
  const rowsOf = (questions: readonly Question[]) =>
    questions.map((question) => answerRow(view, question));
  return html`<dl>
      ${rowsOf(dealtWith.slice(0, firstRows))}
      ${later(view, allParts, () => rowsOf(dealtWith.slice(firstRows)))}
    </dl>
    <div class="buttons">${button(view, { kind: 'start-again' }, say(view, 'startAgain'))}</div>`;
}

function answerRow(view: QuizView, question: Question): TemplateResult {
  const words = questionWords(view, question);
  return html`<div>
    <dt>${words.title}</dt>
    <dd>
      <span>${answerWords(view, question)}</span>
      <button
        type="button"
        class="link"
        part="button link-button"
        aria-label=${say(view, 'changeWhat', { question: words.title })}
        @click=${() => view.request({ kind: 'edit', question: question.id })}
      >
        ${say(view, 'change')}
      </button>
    </dd>
  </div>`;
}
