import { css } from './css.js';

/** The frame, text and buttons. Sizes are in em of the host's own text, never under 17 px. */
export const frame = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .quiz {
    max-inline-size: 44em;
    padding: clamp(1em, 4vw, 2em);
    border: 1px solid var(--soft-line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font-size: max(1.0625em, 17px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    white-space: normal;
    word-break: normal;
  }
  p,
  ul,
  ol,
  dl {
    margin-block: 0 0.8em;
    margin-inline: 0;
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  li {
    margin-block-end: 0.35em;
  }
  h2,
  h3,
  h4,
  h5 {
    margin-block: 0 0.5em;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
  }
  h3 {
    font-size: 1.22em;
    margin-block-start: 1.6em;
  }
  h4 {
    font-size: 1.1em;
  }
  h5 {
    font-size: 1em;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  .note,
  .checked,
  .hint,
  .option-hint,
  .privacy,
  .progress,
  .score {
    color: var(--soft-ink);
  }
  .checked,
  .privacy,
  .score {
    font-size: 0.88em;
  }
  .progress {
    margin-block-end: 0.3em;
  }
  .note {
    font-size: 0.94em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    margin-block-start: 1.4em;
  }
  button {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.2em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: transparent;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button.primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  button.link {
    margin-inline-start: -0.3em;
    padding-inline: 0.3em;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  button:hover {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
    border-radius: 0.2em;
  }
  [data-heading]:focus {
    outline: none;
  }
  [data-heading]:focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 4px;
  }
  details {
    margin-block-end: 0.8em;
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.5em;
    color: var(--accent);
    cursor: pointer;
  }
  summary :is(h3, h4) {
    display: inline;
    color: inherit;
  }
  .help-bar {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--soft-line);
  }
  .help-title {
    margin-block-end: 0.2em;
    font-weight: 600;
  }
  .help-bar ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .help-bar li {
    margin: 0;
  }
  .help-bar a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    min-block-size: 44px;
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option label {
      transition: background-color 0.12s;
    }
  }
  .cover {
    position: fixed;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    background: Canvas;
  }
  .cover::backdrop {
    background: Canvas;
  }
`;
