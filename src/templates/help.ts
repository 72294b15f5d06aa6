/** Helplines: the bar on every screen, and the lines under a notice or a result. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Helpline, HelplineKind } from '../engine/index.js';
import { formatDate } from '../messages/format.js';
import { checkTitle, say, type QuizView } from '../quiz/quiz-view.js';

const barKinds: readonly HelplineKind[] = ['emergency', 'crisis'];

/** The lines of the region, of these kinds, in the order of the kinds. */
export const linesOf = (
  { state, region }: QuizView,
  kinds: readonly HelplineKind[],
): readonly Helpline[] =>
  kinds.flatMap((kind) =>
    state.content.helplines.filter((line) => line.region === region && line.kind === kind),
  );

/** Whom to call now, the first of each kind. */
const calls = (view: QuizView): readonly TemplateResult[] =>
  barKinds.flatMap((kind) =>
    linesOf(view, [kind])
      .slice(0, 1)
      .map(
        (line) =>
          html`<a href=${`tel:${line.dial}`}>
            <span>${nameOf(view, line)}</span> <strong>${asDialled(line.number)}</strong>
          </a>`,
      ),
  );

/** The same at the top, where a screen ends far down. */
export const helpLine = (view: QuizView): TemplateResult =>
  html`<p class="help-line" part="help-line">
    ${say(view, 'helpTitle')} <span class="calls">${calls(view)}</span>
  </p>`;

/** Shown on every screen: whom to call now. It may stand in the page's main part, beside that of another check. */
export function helpBar(view: QuizView): TemplateResult {
  const label = say(view, 'helpLabel', { check: checkTitle(view) });
  return html`<section class="help-bar" part="help-bar" aria-label=${label}>
    <p class="help-title">${say(view, 'helpTitle')}</p>
    <ul>
      ${calls(view).map((call) => html`<li>${call}</li>`)}
    </ul>
  </section>`;
}

/** Each line with its name, what it is, and how to reach it; the full list also says when it was looked up. */
export const helplineList = (
  view: QuizView,
  kinds: readonly HelplineKind[],
  isFull = false,
): TemplateResult | typeof nothing => {
  const lines = linesOf(view, kinds);
  return lines.length === 0
    ? nothing
    : html`<ul class="helplines">
        ${lines.map((line) => helpline(view, line, isFull))}
      </ul>`;
};

export const nameOf = ({ messages }: QuizView, { id, kind }: Helpline): string =>
  messages.helplines[id]?.name ?? messages.helplineKinds[kind];

function helpline(view: QuizView, line: Helpline, isFull: boolean): TemplateResult {
  const note = view.messages.helplines[line.id]?.note;
  return html`<li class="helpline">
    <p>
      <strong>${nameOf(view, line)}</strong>
      ${note ? html`<span class="note">${note}</span>` : nothing}
      ${line.unverified ? html`<span class="note">${unconfirmed(view, asDialled)}</span>` : nothing}
    </p>
    <p class="calls">
      <a class="call" href=${`tel:${line.dial}`}>
        ${say(view, 'call', { number: asDialled(line.number) })}
      </a>
      ${
        line.text
          ? html`<a class="call" href=${`sms:${line.text}`}>
              ${say(view, 'text', { number: asDialled(line.text) })}
            </a>`
          : nothing
      }
    </p>
    ${
      isFull && line.checked
        ? html`<p class="checked">
            ${say(view, 'checkedOn', { date: dateIn(view, line.checked) })}
          </p>`
        : nothing
    }
  </li>`;
}

/** @param written how a number stands among words */
export function unconfirmed(view: QuizView, written: (number: string) => string): string {
  const [emergency] = linesOf(view, ['emergency']);
  return say(view, 'unconfirmed', { emergency: written(emergency?.number ?? '') });
}

/**
 * Isolated and from left to right: among words from right to left, "116 123" would read "123 116". And in one piece: no line
 * breaks after a hyphen.
 */
const asDialled = (number: string): string => `\u2066${number.replaceAll('-', '-\u2060')}\u2069`;

const written = new Map<string, string>();

/** Noon, so that no time zone moves the day. Kept: to write a dozen dates anew at each act takes longer than all the rest. */
function dateIn({ messages }: QuizView, date: string): string {
  const key = `${messages.lang} ${date}`;
  const known = written.get(key) ?? formatDate(new Date(`${date}T12:00:00`), messages);
  written.set(key, known);
  return known;
}
