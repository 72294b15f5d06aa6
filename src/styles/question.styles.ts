import { css } from './css.js';

/** Questions: native inputs in large rows that can be pressed anywhere. The same rows without a frame are ticked off. */
export const question = css`
  fieldset {
    min-inline-size: 0;
    margin: 0 -6px calc(var(--_space) * 2 - 6px);
    padding: 0 6px 6px;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .progress,
  .hint {
    margin: 0 0 0.3em;
  }
  h3.section {
    padding-block-start: var(--_wide);
  }
  .options {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_half);
    margin-block-start: var(--_half);
  }
  .option {
    position: relative;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .option:hover {
    background: var(--_card);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_accent-surface);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option:has(:focus-visible) {
    outline: var(--_focus-width) solid var(--_focus);
    outline-offset: 2px;
  }
  label {
    display: inline-flex;
    gap: 0.7em;
    min-block-size: 44px;
    padding-block: 0.6em;
    vertical-align: middle;
    cursor: pointer;
  }
  .option label {
    display: flex;
    padding: calc(var(--_space) * 0.75) min(5%, var(--_space));
  }
  .option label::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
    font: inherit;
  }
  .option input {
    outline: none;
  }
  .option-hint {
    margin: calc(var(--_space) * -0.6) min(5%, var(--_space)) calc(var(--_space) * 0.75);
    padding-inline-start: 2.35em;
  }
`;
