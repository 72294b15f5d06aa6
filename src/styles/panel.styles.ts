import { css } from './css.js';

/** Everything that stands in a box: the one message and next step, notices, cards of groups and signs, cautions. */
export const panel = css`
  .lead,
  .next-step,
  .settled,
  .notice,
  .card,
  .cautions,
  .chosen,
  .error-summary {
    max-inline-size: none;
    margin-block: var(--_space);
    padding: var(--_space) min(5%, var(--_wide));
    border: 1px solid var(--_soft-line);
    border-radius: var(--_radius);
    background: var(--_card);
  }
  :is(.lead, .notice, .card, .cautions, .chosen, .error-summary) > :last-child {
    margin-block-end: 0;
  }
  :is(.lead, .notice, .notice-part, .cautions) > :first-child,
  .notice-kind + *,
  legend > * {
    margin-block-start: 0;
  }
  .lead,
  .next-step,
  .settled,
  .chosen {
    border-color: var(--_accent-surface);
    background: var(--_accent-surface);
  }
  .chosen {
    border: 2px solid var(--_accent);
  }
  .notice,
  .cautions {
    border-color: var(--_care);
    background: var(--_care-surface);
  }
  .notice {
    margin-block-end: var(--_wide);
    border-width: 2px;
  }
  .notice.act-now {
    border-color: var(--_alert);
    background: var(--_alert-surface);
  }
  .notice-kind {
    inline-size: fit-content;
    padding: 0.25em 0.8em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_care);
    color: var(--_care-surface);
  }
  .act-now .notice-kind {
    background: var(--_alert);
    color: var(--_alert-surface);
  }
  .notice-part + * {
    margin-block: var(--_wide);
    padding-block-start: var(--_wide);
    border-block-start: 1px solid var(--_alert);
  }
  .error-summary {
    border: 3px solid var(--_alert);
    background: var(--_surface);
  }
  .medication-line,
  .problem {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--_care);
  }
  .problem {
    margin-block: var(--_half);
    border-color: var(--_alert);
  }
  .problem,
  :is(.act-now, .error-summary) a {
    color: var(--_alert);
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    margin-block-end: var(--_space);
  }
  .card,
  .card > details {
    margin: 0;
  }
  .card > button {
    margin-inline-end: var(--_space);
  }
  .fit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.7em;
    color: var(--_accent);
  }
  .bars {
    display: flex;
    gap: 3px;
  }
  .bars span {
    inline-size: 1.5em;
    block-size: 0.55em;
    border: 1px solid var(--_accent);
    border-radius: 1em;
  }
  .bars .on {
    background: var(--_accent);
  }
  .reasons {
    max-inline-size: none;
    columns: 2 14em;
    gap: 1.5em;
  }
  .reasons li {
    break-inside: avoid;
  }
  .reasons .note,
  .helpline .note,
  .plan strong,
  .titled strong,
  .cautions li strong,
  .fit-words {
    display: block;
    text-indent: 0;
  }
`;
