/** The result screens: which one, and the parts they share. */
import { html, type TemplateResult } from 'lit/html.js';
import type { HelplineKind } from '../engine/index.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { resultOf } from '../quiz/result.js';
import { answersList } from './answers-list.js';
import { attendanceResult } from './attendance-result.js';
import { fitResult } from './fit-result.js';
import { fold } from './fold.js';
import { helplineList } from './help.js';
import { comingSoon, later, resultParts } from './later.js';
import { redFlagsResult } from './red-flags-result.js';
import { button } from './button.js';
import { backButton, heading } from './screens.js';

/** Shown under every result. */
const helplineKinds: readonly HelplineKind[] = [
  'crisis',
  'treatment',
  'violence',
  'youth',
  'gambling',
];

export const resultScreen = (view: QuizView): TemplateResult =>
  html`${backButton(view)}
    <div class="result" part="result">
      ${resultBody(view)} ${comingSoon(view)} ${later(view, resultParts, () => resultEnd(view))}
    </div>`;

const resultEnd = (view: QuizView): TemplateResult =>
  html`${answersList(view)}
    ${fold(view, {
      section: 'helplines',
      style: 'section-details',
      summary: say(view, 'helplinesTitle', { region: view.messages.regions[view.region] }),
      inside: () => helplineList(view, helplineKinds, true),
    })}
    <p class="note">${say(view, 'notDiagnosis')}</p>`;

function resultBody(view: QuizView): TemplateResult {
  const result = resultOf(view.state);
  switch (result.check) {
    case 'fit':
      return result.value.status === 'ready' || result.value.status === 'no-match'
        ? fitResult(view, result.value)
        : nothingYet(view, say(view, 'resultIncomplete'));
    case 'red-flags':
      return result.value.outcome === 'incomplete'
        ? nothingYet(view, say(view, 'redFlagsIncomplete'))
        : redFlagsResult(view, result.value, result.value.outcome);
    case 'attendance':
      return result.value.status === 'incomplete'
        ? nothingYet(view, say(view, 'resultIncomplete'))
        : attendanceResult(view, result.value);
  }
}

const nothingYet = (view: QuizView, title: string): TemplateResult =>
  html`${heading(title)}
    <p>${say(view, 'resultIncompleteText')}</p>
    <div class="buttons">
      ${button(view, { kind: 'start-again' }, say(view, 'startAnswering'), 'primary')}
    </div>`;
