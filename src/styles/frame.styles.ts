import { css } from './css.js';

/**
 * The frame: a strip with the privacy line, the screen, a strip with whom to call; what is in view on every screen. The
 * large parts of a screen are kept apart, so that what changes in one has none of the others painted anew; each has room
 * inside for the outline of the focus.
 */
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
    --half: calc(var(--space) * 0.6);
    --wide: calc(var(--space) * 1.5);
    --edge: min(5%, var(--space) * 2.25);
    max-inline-size: var(--width);
    border: 1px solid var(--soft-line);
    border-radius: var(--radius);
    background: var(--surface);
    overflow: clip;
  }
  .quiz > * {
    max-inline-size: none;
    margin: 0;
    padding: var(--half) var(--edge);
  }
  .quiz > .screen {
    padding-block: var(--space) calc(var(--space) * 2);
  }
  .card,
  .checklist,
  fieldset[tabindex] {
    contain: content;
  }
  @supports (content-visibility: hidden) {
    .page[hidden] {
      display: block;
      block-size: 0;
      content-visibility: hidden;
    }
  }
  .privacy,
  .help-bar {
    background: var(--card);
  }
  .remember,
  .help-bar,
  .section-details,
  .section-details + *,
  h3.section {
    border-block-start: 1px solid var(--soft-line);
  }
  .buttons,
  .tools,
  .calls,
  .help-bar ul,
  .answers dd,
  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--half);
  }
  .help-bar ul {
    gap: 0 2em;
  }
  .help-bar ul,
  .helplines,
  .checklist {
    padding: 0;
    list-style: none;
  }
  :is(.help-bar, .checklist) li,
  .help-title {
    margin: 0;
  }
  .help-bar a,
  .error-summary a,
  .call,
  .site {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    min-block-size: 44px;
  }
  .help-title,
  .notice-kind,
  .problem,
  .problem-title,
  .error-summary a,
  .call,
  .fit,
  caption,
  dt {
    font-weight: 600;
  }
  :focus-visible {
    outline: var(--focus-width) solid var(--focus);
    outline-offset: 2px;
  }
  [data-heading]:focus:not(:focus-visible) {
    outline: none;
  }
  :any-link,
  button,
  input,
  summary,
  iframe,
  [tabindex] {
    scroll-margin-block: 5em;
  }
  details {
    margin-block-end: var(--half);
  }
  summary {
    min-block-size: 44px;
    padding-inline-start: 1.06em;
    text-indent: -1.06em;
    text-wrap: balance;
    padding-block: 0.6em;
    color: var(--accent);
    cursor: pointer;
  }
  summary :is(h3, h4) {
    display: inline;
  }
  .exit-bar {
    display: contents;
  }
  .exit-bar > * {
    margin: var(--half) var(--edge);
  }
`;
