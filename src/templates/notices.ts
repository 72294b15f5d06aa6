/** Safety notices: title, text, lines to call, what to do. The same on their own screen, in a page and above a result. */
import { html, type TemplateResult } from 'lit/html.js';
import type { HelplineKind, Notice } from '../engine/index.js';
import { noticeWords, say, type QuizView } from '../quiz/quiz-view.js';
import { helplineList } from './help.js';

/** Which lines to call stand with each notice. None is repeated, but for the emergency line of act-now notices. */
export function linesBeside(
  { state }: QuizView,
  notices: readonly Notice[],
): readonly (readonly HelplineKind[])[] {
  const named = new Set<HelplineKind>();
  return notices.map(({ id, severity }) => {
    const rule = state.content.notices.find((one) => one.id === id);
    const kinds = (rule?.helplines ?? []).filter(
      (kind) => !named.has(kind) || (kind === 'emergency' && severity === 'act-now'),
    );
    for (const kind of kinds) named.add(kind);
    return kinds;
  });
}

type Heading = (title: string, index: number) => TemplateResult;

/** The inside of each notice, in order. */
export function noticeBodies(
  view: QuizView,
  notices: readonly Notice[],
  heading: Heading,
): TemplateResult[] {
  const kinds = linesBeside(view, notices);
  return notices.map(({ id }, index) => {
    const { title, text, steps } = noticeWords(view, id);
    return html`${heading(title, index)}
      <p>${text}</p>
      ${helplineList(view, kinds[index] ?? [])}
      <ul class="steps">
        ${steps.map((step) => html`<li>${step}</li>`)}
      </ul>`;
  });
}

/** Each notice in a box of its own, with how urgent it is. */
export const noticeBoxes = (
  view: QuizView,
  notices: readonly Notice[],
  heading: Heading,
): TemplateResult[] =>
  noticeBodies(view, notices, heading).map((body, index) => {
    const severity = notices[index]?.severity ?? 'act-now';
    return html`<section class="notice ${severity}" part="notice">
      <p class="notice-kind">${say(view, severity === 'act-now' ? 'actNow' : 'beforeYouStart')}</p>
      ${body}
    </section>`;
  });
