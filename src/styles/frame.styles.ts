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
    --_half: calc(var(--_space) * 0.6);
    --_wide: calc(var(--_space) * 1.5);
    --_edge: min(5%, var(--_space) * 2.25);
    max-inline-size: var(--_width);
    border: 1px solid var(--_soft-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: clip;
  }
  /* Where a page makes things as wide as what is in them, as wide as it may be, and alike on every screen: a line that breaks. */
  .quiz::before {
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: var(--_width);
    content: '. .';
  }
  .quiz > * {
    max-inline-size: none;
    margin: 0;
    padding: var(--_half) var(--_edge);
  }
  .quiz > .screen {
    padding-block: var(--_space) calc(var(--_space) * 2);
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
  .help-line,
  .help-bar {
    background: var(--_card);
  }
  .remember,
  .help-bar,
  .section-details,
  .section-details + *,
  h3.section {
    border-block-start: 1px solid var(--_soft-line);
  }
  .buttons,
  .tools,
  .calls,
  .help-line,
  .help-bar ul,
  .answers dd,
  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_half);
  }
  .help-line,
  .help-line .calls,
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
  .help-line a,
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
  .help-line {
    clear: both;
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
    outline: var(--_focus-width) solid var(--_focus);
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
    margin-block-end: var(--_half);
  }
  summary {
    min-block-size: 44px;
    padding-inline-start: 1.06em;
    text-indent: -1.06em;
    text-wrap: balance;
    padding-block: 0.6em;
    color: var(--_accent);
    cursor: pointer;
  }
  summary :is(h3, h4) {
    display: inline;
  }
  .exit-bar {
    display: contents;
  }
  .exit-bar > * {
    margin: var(--_half) var(--_edge);
  }
`;
