import { css } from './css.js';

/** Buttons: one leads on and is filled, the others step back. */
export const button = css`
  .buttons,
  .tools {
    margin-block-start: var(--_wide);
  }
  button {
    min-block-size: max(2.75em, 44px);
    padding: 0.5em 1.25em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    letter-spacing: inherit;
    word-spacing: inherit;
    cursor: pointer;
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.link {
    margin-inline-start: -0.4em;
    padding-inline: 0.4em;
    border: 0;
    background: none;
    font-weight: 400;
    text-decoration: underline;
  }
  .screen > .link {
    display: block;
  }
  .screen > .link::before {
    float: inline-start;
    content: '\\2039\\a0' / '';
  }
  .way-out {
    display: grid;
    position: sticky;
    inset-block-start: var(--_half);
    z-index: 1;
    float: inline-end;
  }
  button.exit {
    border-color: var(--_surface);
    background: var(--_alert);
    color: var(--_alert-surface);
  }
  .presses {
    position: absolute;
    inset-block-start: 100%;
    margin: 0;
    background: var(--_surface);
    font-size: 0.8em;
    line-height: 1.2;
    pointer-events: none;
  }
  .exit-bar summary {
    inline-size: fit-content;
  }
  @media (width < 30em) {
    .buttons > button:not(.link) {
      inline-size: 100%;
    }
    .exit-bar details {
      clear: both;
    }
  }
`;
