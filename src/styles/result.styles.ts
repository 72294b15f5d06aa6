import { css } from './css.js';

/** Results: whom to call, sections one tap away, facts, groups side by side in a table that scrolls in its own box. */
export const result = css`
  .coming {
    block-size: 100vh;
  }
  li.helpline {
    margin-block-end: var(--_space);
  }
  .helpline p {
    margin-block-end: 0.3em;
  }
  .call {
    padding: 0.3em 1em;
    border: 2px solid currentcolor;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .section-details {
    margin: 0;
  }
  :not(.section-details) + .section-details {
    margin-block-start: var(--_wide);
  }
  .checklist {
    max-inline-size: calc(var(--_measure) + 12px);
    margin-inline: -6px;
    padding-inline: 6px;
  }
  .section-details > summary {
    padding-block: 0.85em;
  }
  .section-details + .note {
    max-inline-size: none;
    padding-block-start: var(--_space);
  }
  dl > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_soft-line);
  }
  dt {
    flex: 1 1 8em;
  }
  dd {
    flex: 2 1 15em;
    margin: 0;
  }
  .answers .link {
    margin-inline-start: auto;
  }
  .compare {
    margin-block-end: var(--_wide);
    overflow-x: auto;
    border: 1px solid var(--_soft-line);
    border-radius: var(--_radius);
  }
  table {
    min-inline-size: 100%;
    overflow-wrap: break-word;
    border-spacing: 0;
  }
  caption,
  th > span {
    position: sticky;
    inset-inline-start: 0;
  }
  caption {
    inline-size: fit-content;
    padding: 0.6em 0.4em;
  }
  th,
  td {
    min-inline-size: 7.2em;
    padding: 0.7em 0.5em;
    text-align: start;
    vertical-align: top;
  }
  [colspan] {
    border-block-start: 1px solid var(--_soft-line);
    padding-block-end: 0;
  }
`;
