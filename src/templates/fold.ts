/** What is one tap away. Its inside is made when it is opened, so a result is not held up by what few will read. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuizView } from '../quiz/quiz-view.js';

export type Fold = {
  /** Names it in the state, so that it stays open while answers are changed. */
  readonly section: string;
  readonly style: 'section-details answers' | 'line' | 'facts' | 'more-reasons';
  readonly summary: TemplateResult | string;
  readonly inside: () => TemplateResult;
};

export function fold(view: QuizView, { section, style, summary, inside }: Fold): TemplateResult {
  const isOpen = view.state.opened.includes(section);
  const request = (wanted: boolean): void => {
    if (wanted !== isOpen) view.request({ kind: 'open', section, isOpen: wanted });
  };
  // Opened by the state rather than by the browser, so that it is never seen empty.
  const press = (event: Event): void => {
    event.preventDefault();
    request(!isOpen);
  };
  const follow = ({ currentTarget }: Event): void =>
    request((currentTarget as HTMLDetailsElement).open);
  return html`<details class=${style} ?open=${isOpen} @toggle=${follow}>
    <summary @click=${press}>${summary}</summary>
    ${isOpen ? inside() : nothing}
  </details>`;
}
