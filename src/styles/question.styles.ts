import { css } from './css.js';

/** Questions: native inputs in large, selectable rows. */
export const question = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1.6em;
    padding: 0;
    border: 0;
  }
  legend {
    max-inline-size: 100%;
    padding: 0;
  }
  legend :is(h2, h3, h4) {
    margin-block: 0 0.3em;
  }
  form > h3.section {
    margin-block: 2em 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--soft-line);
  }
  .why summary {
    min-block-size: 44px;
  }
  .why p {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--soft-line);
  }
  .problem {
    padding-inline-start: 0.8em;
    border-inline-start: 5px solid var(--alert);
    color: var(--alert);
    font-weight: 600;
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .option {
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .option:has(input:checked) {
    border-color: var(--accent);
    background: var(--card);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .option:has(input:focus-visible) {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  .option label {
    display: flex;
    align-items: flex-start;
    gap: 0.7em;
    min-block-size: max(2.9em, 48px);
    padding: 0.65em 0.9em;
    border-radius: inherit;
    cursor: pointer;
  }
  .option label:hover {
    background: var(--card);
  }
  .option input {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.08em 0 0;
    accent-color: var(--accent);
    outline: none;
  }
  .label {
    min-inline-size: 0;
  }
  .option-hint {
    margin: -0.35em 0 0.7em;
    padding-inline: 2.95em 0.9em;
    font-size: 0.94em;
  }
`;
