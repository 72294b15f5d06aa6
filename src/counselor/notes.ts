/** A counselor's own notes. They live in the state of the quiz and nowhere else. */
import { html, type TemplateResult } from 'lit/html.js';
import type { QuizView } from '../quiz/quiz-view.js';
import type { PrivateField } from './private-field.js';
import { tell } from './words.js';

export const notes = (view: QuizView, field: PrivateField): TemplateResult =>
  html`${field.in(view, {
      lang: view.messages.lang,
      title: tell(view, 'notesTitle'),
      label: tell(view, 'notesLabel'),
      shut: tell(view, 'fieldShut'),
      text: view.state.notes,
      onInput: (text) => view.request({ kind: 'note', text }),
    })}
    <p class="note">${tell(view, 'notesPlace')}</p>`;

export const guide = (view: QuizView, field: PrivateField): TemplateResult =>
  html`<p class="hint keys">${tell(view, 'keys')}</p>
    <details class="desk-notes">
      <summary>${tell(view, 'notesTitle')}</summary>
      ${notes(view, field)}
    </details>`;
