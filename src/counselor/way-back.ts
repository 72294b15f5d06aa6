/** The short way from a question that was opened on the result, to change its answer, back to the result. */
import { html, type TemplateResult } from 'lit/html.js';
import type { QuestionId } from '../engine/index.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { button } from '../templates/button.js';

/** Stands right below the options: the button of the page comes after all other questions. */
export function wayBack(view: QuizView, question: QuestionId): TemplateResult | undefined {
  const { screen, returnTo } = view.state;
  const isOpened = screen.kind === 'page' && screen.at === question && returnTo?.kind === 'result';
  if (!isOpened) return undefined;
  const back = button(view, { kind: 'see-result' }, say(view, 'backToResult'));
  return html`<div class="buttons way-back">${back}</div>`;
}
