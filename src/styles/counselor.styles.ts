import { css } from './css.js';

/** What only counselors see; comes with their tools. */
export const counselor = css`
  .key {
    flex: none;
    align-self: start;
    min-inline-size: 1.6em;
    padding: 0.05em 0.3em;
    border: 1px solid var(--_line);
    border-radius: 0.3em;
    background: var(--_card);
    color: var(--_soft-ink);
    font: inherit;
    font-size: 0.88em;
    text-align: center;
  }
  @media (pointer: coarse) {
    .key,
    .keys {
      display: none;
    }
  }
  @media not (pointer: coarse) {
    .option:has(.key) .option-hint {
      padding-inline-start: 4.6em;
    }
  }
  .private-field {
    display: block;
    inline-size: calc(100% + 8px);
    block-size: 12em;
    margin: 0 -4px 0.4em;
    border: 0;
  }
  .field-shut {
    margin-block: 0.4em 1.2em;
    padding-inline-start: 0.8em;
    border-inline-start: 4px solid var(--_line);
  }
  .field-shut + .note {
    display: none;
  }
  .paper {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }
  .desk {
    margin-block: 1em 1.5em;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .desk h3 {
    margin-block-start: 0;
  }
  .desk h4 {
    margin-block: 1.2em 0.3em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.7em;
    margin-block: 0.4em 0.8em;
  }
  .done {
    font-weight: 600;
  }
  .account {
    margin-block: 0.4em;
  }
  .account > details,
  .card > .account {
    margin: 0;
  }
  .account-title {
    margin-block-end: 0.2em;
    font-weight: 600;
  }
  .parts {
    inline-size: 100%;
    margin-block-end: 0.8em;
    border-collapse: collapse;
    text-align: start;
  }
  .parts caption {
    padding-inline: 0;
    font-weight: 600;
    text-align: start;
  }
  .parts :is(th, td) {
    position: static;
    min-inline-size: 0;
    max-inline-size: none;
    padding: 0.35em 0;
    background: none;
    border-block-end: 1px solid var(--_soft-line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .parts :is(td, thead th:last-child) {
    padding-inline-start: 1em;
    text-align: end;
    white-space: nowrap;
  }
  .parts tbody .note {
    display: block;
  }
  .parts :is(thead, tfoot) :is(th, td) {
    font-weight: 600;
  }
`;
