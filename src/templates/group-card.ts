/** One group of a result: how well it fits in words, why, what may not fit, what to ask before going. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Group, Match, Part } from '../engine/index.js';
import { groupOf, groupWords, say, type QuizView } from '../quiz/quiz-view.js';

/** Attributes shown as facts, in this order; those a group leaves unknown are left out. */
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

/** Reasons shown before the rest is one tap away. */
const openReasons = 5;

const fitBars = { strong: 3, good: 2, possible: 1 } as const;

/** A card with everything; `canChoose` adds the button for groups on the shortlist. */
export function groupCard(view: QuizView, match: Match, canChoose: boolean): TemplateResult {
  const words = groupWords(view, match.group);
  const group = groupOf(view, match.group);
  return html`<article class="card" part="group-card">
    <h4>${words.name}</h4>
    ${fitLine(view, match)}
    <p>${words.about}</p>
    ${reasons(view, match)} ${cautions(view, match)}
    ${
      canChoose && view.state.chosen !== match.group
        ? html`<p class="ask"><strong>${say(view, 'askFirst')}:</strong> ${words.ask}</p>`
        : nothing
    }
    ${group ? facts(view, group, words.short) : nothing}
    ${canChoose && group ? choice(view, group, words) : nothing}
  </article>`;
}

/** One line for a group that is not on the shortlist. */
export const groupLine = (view: QuizView, match: Match): TemplateResult => {
  const words = groupWords(view, match.group);
  return html`<details class="line">
    <summary>
      <h4>${words.name}</h4>
      <span class="fit-words">${view.messages.fits[match.fit]}</span>
    </summary>
    <div>
      <p>${words.about}</p>
      ${reasons(view, match)} ${cautions(view, match)}
    </div>
  </details>`;
};

const isCounselor = ({ state }: QuizView): boolean => state.audience === 'counselor';

const fitLine = (view: QuizView, { fit, score }: Match): TemplateResult =>
  html`<p class="fit">
    <span class="bars" aria-hidden="true">
      ${[1, 2, 3].map((bar) => html`<span class=${bar <= fitBars[fit] ? 'on' : 'off'}></span>`)}
    </span>
    <span>${view.messages.fits[fit]}</span>
    ${isCounselor(view) ? html`<span class="score">${say(view, 'score', { score })}</span>` : nothing}
  </p>`;

/** What speaks for the group, then what speaks against it, each the weightiest first. */
function reasons(view: QuizView, { parts }: Match): TemplateResult {
  if (parts.length === 0) return html`<p>${say(view, 'noReasons')}</p>`;
  const byWeight = parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const speakingFor = byWeight.filter(({ points }) => points > 0);
  const speakingAgainst = byWeight.filter(({ points }) => points < 0);
  return html`${reasonList(view, 'why', speakingFor)}
  ${reasonList(view, 'against', speakingAgainst)}`;
}

/** The first few stand open, for a person; a counselor sees all of them, with their points. */
function reasonList(view: QuizView, title: 'why' | 'against', parts: readonly Part[]) {
  if (parts.length === 0) return nothing;
  const open = isCounselor(view) ? parts.length : openReasons;
  const rest = parts.slice(open);
  const list = (some: readonly Part[]) =>
    html`<ul class="reasons">
      ${some.map((part) => reason(view, part))}
    </ul>`;
  return html`<h5>${say(view, title)}</h5>
    ${list(parts.slice(0, open))}
    ${
      rest.length > 0
        ? html`<details>
            <summary>${say(view, 'moreReasons', { count: rest.length })}</summary>
            ${list(rest)}
          </details>`
        : nothing
    }`;
}

const reason = (view: QuizView, { criterion, points }: Part): TemplateResult =>
  html`<li>
    ${view.messages.criteria[criterion] ?? criterion}
    ${
      isCounselor(view)
        ? html`<span class="score">${say(view, 'points', { points })}</span>`
        : nothing
    }
  </li>`;

const cautions = (view: QuizView, match: Match): TemplateResult | typeof nothing =>
  match.cautions.length === 0
    ? nothing
    : html`<div class="cautions">
        <h5>${say(view, 'cautionsTitle')}</h5>
        <ul>
          ${match.cautions.map((id) => {
            const words = view.messages.cautions[id];
            return html`<li><strong>${words?.title ?? id}</strong> ${words?.text ?? nothing}</li>`;
          })}
        </ul>
      </div>`;

const facts = (view: QuizView, group: Group, name: string): TemplateResult =>
  html`<details class="facts">
    <summary>${say(view, 'factsTitle', { group: name })}</summary>
    <dl>${shownFacts.map((attribute) => fact(view, group, attribute))}</dl>
  </details>`;

function fact(view: QuizView, group: Group, attribute: string): TemplateResult | typeof nothing {
  const value = group.attributes[attribute];
  const words = view.messages.attributes[attribute];
  if (value === undefined || !words) return nothing;
  const values = (Array.isArray(value) ? value : [value]) as readonly string[];
  const isUnconfirmed = group.unverified?.includes(attribute) ?? false;
  return html`<div>
    <dt>${words.title}</dt>
    <dd>
      ${values.map((one) => words.values[one] ?? one).join(', ')}
      ${isUnconfirmed ? html`<span class="note">(${say(view, 'notConfirmed')})</span>` : nothing}
    </dd>
  </div>`;
}

function choice(
  view: QuizView,
  { id, website }: Group,
  { short, ask }: { readonly short: string; readonly ask: string },
): TemplateResult {
  if (view.state.chosen !== id) {
    return html`<button
      type="button"
      class="secondary"
      part="button secondary-button"
      @click=${() => view.request({ kind: 'choose', group: id })}
    >
      ${say(view, 'choose', { group: short })}
    </button>`;
  }
  return html`<div class="chosen" tabindex="-1">
    <p><strong>${say(view, 'chosen', { group: short })}</strong></p>
    <p>${say(view, 'chosenText')}</p>
    <p>${ask}</p>
    ${
      website
        ? html`<p>
            <a href=${website} target="_blank" rel="noopener noreferrer nofollow">
              ${say(view, 'website', { group: short })}
              <span class="note">${say(view, 'opensNewTab')}</span>
            </a>
          </p>`
        : nothing
    }
  </div>`;
}
