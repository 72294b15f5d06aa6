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

/** The summary on paper: black on white, two columns, so that most intakes stay on one page of Letter or A4. */
export const paperSheet = css`
  @page {
    margin: 9mm 10mm;
  }
  body {
    columns: 2;
    column-gap: 12pt;
    margin: 0;
    background: #ffffff;
    color: #000000;
    font:
      8pt/1.18 Arial,
      Helvetica,
      'Liberation Sans',
      'Nimbus Sans',
      sans-serif;
    overflow-wrap: anywhere;
  }
  header,
  footer {
    column-span: all;
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 14pt;
  }
  header {
    margin-block-end: 3pt;
    border-block-end: 1pt solid #000000;
  }
  h1 {
    margin: 0;
    font-size: 11pt;
  }
  h2 {
    margin: 4pt 0 1pt;
    font-size: 9.5pt;
    break-after: avoid;
  }
  p {
    margin: 0;
  }
  ul {
    margin: 0;
    padding-inline-start: 9pt;
  }
  .answers strong {
    font-weight: 400;
  }
  .answers span {
    font-weight: 700;
  }
  :is(.notices, .advice, .signs) span + span,
  .notes span {
    display: block;
  }
  .notes ul {
    padding: 0;
    list-style: none;
  }
  .steps ul {
    padding: 0;
  }
  .steps li {
    display: inline;
  }
  .steps li + li::before {
    content: '· ';
  }
  footer {
    margin-block-start: 5pt;
    border-block-start: 1pt solid #000000;
    font-size: 7.5pt;
  }
`;
