import { css } from './css.js';

/**
 * Headings, paragraphs, lists and links. What the page hands down by inheritance and would spoil the reading is set back
 * here; letter and word spacing are not, since people widen them to read.
 */
export const text = css`
  .quiz {
    color: var(--_ink);
    font-family: var(--_font);
    font-size: var(--_text);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-wrap: pretty;
    text-underline-offset: 0.15em;
    white-space: normal;
    list-style-image: none;
    text-emphasis: none;
    text-shadow: none;
    word-break: normal;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
  }
  p,
  ul,
  ol,
  dl {
    max-inline-size: var(--_measure);
    margin: 0 0 var(--_half);
  }
  ul,
  ol {
    padding-inline-start: 1.3em;
  }
  li {
    margin-block-end: 0.35em;
  }
  li:last-child {
    margin-block-end: 0;
  }
  li::marker {
    color: var(--_accent);
  }
  h2,
  h3,
  h4,
  h5 {
    margin: 0 0 0.35em;
    font-family: var(--_heading-font);
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: min(1em * var(--_scale) * var(--_scale) * var(--_scale), max(1.05em, 9vw));
  }
  h3,
  .notice-kind + h2 {
    font-size: min(1em * var(--_scale) * var(--_scale), max(1.05em, 9vw));
  }
  h3 {
    margin-block-start: var(--_wide);
  }
  h4,
  caption,
  .problem-title,
  .section-details > summary h3 {
    font-size: calc(1em * var(--_scale));
  }
  h5 {
    font-size: 1em;
  }
  a {
    color: var(--_accent);
  }
  :is(a, summary, button):hover {
    text-decoration: underline 2px;
  }
  .note,
  .checked,
  .hint,
  .option-hint,
  .privacy,
  .progress,
  .fit-words,
  .score,
  .why p {
    color: var(--_soft-ink);
  }
  .note,
  .checked,
  .option-hint,
  .score,
  table {
    font-size: 0.94em;
  }
`;
