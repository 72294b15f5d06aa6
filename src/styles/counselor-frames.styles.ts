import { css } from './css.js';

/** A field in a frame of its own. The tokens and the font are handed in from the quiz around it. */
export const field = css`
  * {
    box-sizing: border-box;
  }
  body {
    display: flex;
    flex-direction: column;
    gap: 0.3em;
    block-size: 100vh;
    margin: 0;
    padding: 4px;
    background: var(--_surface);
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
  label {
    font-weight: 600;
  }
  textarea {
    flex: 1;
    inline-size: 100%;
    min-block-size: 4em;
    padding: 0.5em 0.7em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    resize: none;
  }
  textarea:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 1px;
  }
`;

/** The summary on paper: one page, black on white. */
export const paperSheet = css`
  @page {
    margin: 10mm 12mm;
  }
  body {
    margin: 0;
    background: #ffffff;
    color: #000000;
    font:
      8.25pt/1.22 Arial,
      Helvetica,
      sans-serif;
  }
  header {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    border-block-end: 1pt solid #000000;
  }
  h1 {
    margin: 0;
    font-size: 13pt;
  }
  h2 {
    margin: 5pt 0 1pt;
    font-size: 10pt;
    break-after: avoid;
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding-inline-start: 11pt;
  }
  li {
    break-inside: avoid;
  }
  :is(.answers, .shortlist) ul {
    columns: 2;
    column-gap: 14pt;
  }
  :is(.steps, .therapy) ul {
    columns: 3;
    column-gap: 14pt;
  }
  .shortlist span,
  .notes span {
    display: block;
  }
  .notes ul {
    padding: 0;
    list-style: none;
  }
  footer {
    display: flex;
    justify-content: space-between;
    gap: 14pt;
    margin-block-start: 6pt;
    border-block-start: 1pt solid #000000;
    font-size: 8pt;
  }
`;
