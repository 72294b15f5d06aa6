/** The frame around every screen: the privacy line, the screen itself, the help bar, which long screens have at the top too. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { exitBar } from './exit.js';
import { helpBar, helpLine } from './help.js';
import { remember } from './remember.js';
import { resultScreen } from './result.js';
import { choiceScreen, noticeScreen, pageScreen, questionScreen } from './screens.js';

export const quiz = (view: QuizView): TemplateResult => {
  const { kind } = view.state.screen;
  const isLong = !view.isLoading && (kind === 'result' || kind === 'page');
  const asks = !view.isLoading && (kind === 'question' || kind === 'page');
  const { lang } = view.messages;
  // Words in another language than the page's are built in, and run from left to right.
  const dir = lang.slice(0, 2) === view.language.slice(0, 2).toLowerCase() ? nothing : 'ltr';
  return html`<div class="quiz" part="quiz" lang=${lang} dir=${dir}>
    ${exitBar(view)}
    ${
      asks
        ? html`<p class="privacy" part="privacy">
            ${say(view, view.memory === 'kept' ? 'privacyKept' : 'privacy')}
          </p>`
        : nothing
    }
    ${isLong ? helpLine(view) : nothing}
    <div class="screen">
      ${
        view.isLoading
          ? html`<p role="status" tabindex="-1" data-heading>${say(view, 'loading')}</p>`
          : view.state.layout === 'page'
            ? html`${screen(view)} ${pageScreen(view)}`
            : screen(view)
      }
    </div>
    ${view.isLoading || kind === 'notice' ? nothing : remember(view)} ${helpBar(view)}
  </div>`;
};

/** What stands alone on the screen: the page of all questions gives way to it, and stays where it is. */
function screen(view: QuizView): TemplateResult | typeof nothing {
  const { screen: shown } = view.state;
  switch (shown.kind) {
    case 'question':
      return questionScreen(view, shown.id);
    case 'page':
      return nothing;
    case 'notice':
      return noticeScreen(view);
    case 'choice':
      return choiceScreen(view);
    case 'result':
      return resultScreen(view);
  }
}
