/**
 * What is one tap away. Its inside is made when it is opened, so a result is not held up by what few will read. Find-in-page
 * does not reach it before: made in idle moments, `hidden="until-found"` or not, it made the next acts on a result wait 10 to
 * 30 ms longer at 4x (up to 93 for a counselor), since each brings everything on the screen up to date.
 */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QuizView } from '../quiz/quiz-view.js';

export type Fold = {
  /** Names it in the state, so that it stays open while answers are changed. */
  readonly section: string;
  readonly style: 'section-details answers' | 'section-details' | 'line' | 'facts' | 'more-reasons';
  /** Stands open until it is closed. */
  readonly startsOpen?: boolean;
  readonly summary: TemplateResult | string;
  /** That of a plain section is there from the start: it is printed, open or not. */
  readonly inside: () => unknown;
};

export function fold(
  view: QuizView,
  { section, style, summary, inside, startsOpen = false }: Fold,
): TemplateResult {
  const isOpen = view.state.opened.includes(section) !== startsOpen;
  const request = (wanted: boolean): void => {
    if (wanted !== isOpen) view.request({ kind: 'open', section, isOpen: wanted !== startsOpen });
  };
  // Opened by the state rather than by the browser, so that it is never seen empty.
  const press = (event: Event): void => {
    event.preventDefault();
    request(!isOpen);
  };
  const follow = ({ currentTarget }: Event): void =>
    request((currentTarget as HTMLDetailsElement).open);
  return html`<details class=${style} ?open=${isOpen} @toggle=${follow}>
    <summary @click=${press}>
      ${style.startsWith('section') ? html`<h3>${summary}</h3>` : summary}
    </summary>
    ${isOpen || style === 'section-details' ? inside() : nothing}
  </details>`;
}
