/** What is known of a group, in words; what is not confirmed says so. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Group } from '../engine/index.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { fold } from './fold.js';

/** Attributes shown as facts, in this order. */
export const shownFacts = [
  'formats',
  'cost',
  'ledBy',
  'goal',
  'spirituality',
  'moudStance',
  'size',
  'rhythm',
  'availability',
];

export const factTitle = ({ messages }: QuizView, attribute: string): string =>
  messages.attributes[attribute]?.title ?? attribute;

/** `undefined` where the group leaves it unknown. */
export function factWords(
  view: QuizView,
  { attributes, unverified }: Group,
  attribute: string,
): TemplateResult | undefined {
  const value = attributes[attribute];
  const words = view.messages.attributes[attribute];
  if (value === undefined || !words) return undefined;
  const values = (Array.isArray(value) ? value : [value]) as readonly string[];
  const text = values.map((one) => words.values[one] ?? one).join(', ');
  return html`${text.charAt(0).toUpperCase() + text.slice(1)}
  ${
    unverified?.includes(attribute)
      ? html`<span class="note">(${say(view, 'notConfirmed')})</span>`
      : nothing
  }`;
}

/** All that is known, one tap away. */
export const facts = (view: QuizView, group: Group, name: string): TemplateResult =>
  fold(view, {
    section: `facts ${group.id}`,
    style: 'facts',
    summary: say(view, 'factsTitle', { group: name }),
    inside: () =>
      html`<dl>
        ${shownFacts.map((attribute) => {
          const words = factWords(view, group, attribute);
          return words
            ? html`<div>
                <dt>${factTitle(view, attribute)}</dt>
                <dd>${words}</dd>
              </div>`
            : nothing;
        })}
      </dl>`,
  });
