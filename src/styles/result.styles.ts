import { css } from './css.js';

/** Notices, cards and lists of the results. */
export const result = css`
  .notice {
    margin-block-end: 1.5em;
    padding: 1.1em 1.2em;
    border: 1px solid var(--care);
    border-inline-start-width: 6px;
    border-radius: var(--radius);
    background: var(--care-surface);
  }
  .notice.act-now {
    border-color: var(--alert);
    background: var(--alert-surface);
  }
  .notice :is(h2, h3) {
    margin-block-start: 0;
  }
  .notice .steps {
    margin-block-end: 0;
  }
  .notice .buttons {
    margin-block-start: 1em;
  }
  .notice-kind {
    margin-block-end: 0.2em;
    color: var(--care);
    font-weight: 600;
  }
  .act-now .notice-kind {
    color: var(--alert);
  }
  .notice-part + .notice-part {
    margin-block-start: 1.4em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--alert);
  }
  .next-step,
  .medication-line {
    padding: 0.8em 1em;
    border-inline-start: 5px solid var(--accent);
    background: var(--card);
  }
  .medication-line {
    border-inline-start-color: var(--care);
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    margin-block-end: 1em;
  }
  .card {
    padding: 1.1em 1.2em;
    border: 1px solid var(--soft-line);
    border-radius: var(--radius);
    background: var(--card);
  }
  .card > :last-child {
    margin-block-end: 0;
  }
  .card h4 {
    margin-block-end: 0.2em;
  }
  .card h5 {
    margin-block: 0.6em 0.2em;
  }
  .fit {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.7em;
    margin-block-end: 0.6em;
    color: var(--soft-ink);
    font-weight: 600;
  }
  .bars {
    display: inline-flex;
    gap: 3px;
  }
  .bars span {
    inline-size: 1.4em;
    block-size: 0.5em;
    border: 1px solid var(--accent);
    border-radius: 2px;
  }
  .bars .on {
    background: var(--accent);
    forced-color-adjust: none;
  }
  .fit-words {
    color: var(--soft-ink);
    font-weight: 400;
  }
  .cautions {
    margin-block: 0.8em;
    padding: 0.7em 0.9em 0.1em;
    border-inline-start: 4px solid var(--care);
    background: var(--surface);
  }
  .cautions h5 {
    margin-block-start: 0;
  }
  dl > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--soft-line);
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin: 0;
  }
  .answers dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
  }
  .section-details {
    margin: 0;
    border-block-start: 1px solid var(--soft-line);
  }
  .section-details > summary {
    margin-inline-start: 1.1em;
    padding-block: 0.8em;
    list-style-position: outside;
  }
  .plan strong,
  .titled strong,
  .cautions li strong {
    display: block;
  }
  .line {
    margin-block-end: 0.2em;
  }
  .helplines {
    padding: 0;
    list-style: none;
  }
  .helpline {
    margin-block-end: 0.9em;
  }
  .helpline p {
    margin-block-end: 0.2em;
  }
  .helpline .note {
    display: block;
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .call {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 0.3em 1em;
    border: 2px solid currentcolor;
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 600;
  }
  .act-now .call {
    color: var(--alert);
  }
  .chosen {
    margin-block-start: 1em;
    padding: 0.8em 1em 0.2em;
    border: 2px solid var(--accent);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .chosen a {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em;
    min-block-size: 44px;
  }
  .compare {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .compare-box,
  .checklist label {
    display: flex;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .compare-box {
    margin-block-start: 0.6em;
  }
  .checklist {
    padding: 0;
    list-style: none;
  }
  :is(.compare-box, .checklist) input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.08em 0 0;
    accent-color: var(--accent);
  }
`;
