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
    margin-block: var(--space);
    padding: var(--space) min(5%, var(--wide));
    border: 1px solid var(--soft-line);
    border-radius: var(--radius);
    background: var(--card);
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
    border-color: var(--accent-surface);
    background: var(--accent-surface);
  }
  .chosen {
    border: 2px solid var(--accent);
  }
  .notice,
  .cautions {
    border-color: var(--care);
    background: var(--care-surface);
  }
  .notice {
    margin-block-end: var(--wide);
    border-width: 2px;
  }
  .notice.act-now {
    border-color: var(--alert);
    background: var(--alert-surface);
  }
  .notice-kind {
    inline-size: fit-content;
    padding: 0.25em 0.8em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--care);
    color: var(--care-surface);
  }
  .act-now .notice-kind {
    background: var(--alert);
    color: var(--alert-surface);
  }
  .notice-part + * {
    margin-block: var(--wide);
    padding-block-start: var(--wide);
    border-block-start: 1px solid var(--alert);
  }
  .error-summary {
    border: 3px solid var(--alert);
    background: var(--surface);
  }
  .medication-line,
  .problem {
    padding-inline-start: 0.9em;
    border-inline-start: 4px solid var(--care);
  }
  .problem {
    margin-block: var(--half);
    border-color: var(--alert);
  }
  .problem,
  :is(.act-now, .error-summary) a {
    color: var(--alert);
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    margin-block-end: var(--space);
  }
  .card,
  .card > details {
    margin: 0;
  }
  .card > button {
    margin-inline-end: var(--space);
  }
  .fit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.7em;
    color: var(--accent);
  }
  .bars {
    display: flex;
    gap: 3px;
  }
  .bars span {
    inline-size: 1.5em;
    block-size: 0.55em;
    border: 1px solid var(--accent);
    border-radius: 1em;
  }
  .bars .on {
    background: var(--accent);
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
