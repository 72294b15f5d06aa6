import { css } from './css.js';

/**
 * Ink on paper: no controls and no fills, sections open, cards whole. The answers are printed only where the person has
 * opened them, since paper is read by others; so are facts and further reasons, for the length.
 */
export const print = css`
  @media print {
    .quiz,
    .quiz * {
      max-inline-size: none;
      border-color: #777;
      background: none !important;
      box-shadow: none;
      color: #000 !important;
    }
    .quiz {
      --_edge: 0;
      border: 0;
      font-size: 11pt;
    }
    button,
    .exit-bar > *,
    .remember,
    .privacy,
    .help-line,
    .compare-box,
    .site .note,
    .answers:not([open]),
    details:not([open], .section-details, .line) {
      display: none !important;
    }
    .section-details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary {
      list-style: none;
    }
    .bars .on {
      border-block-width: 0.275em;
    }
    article,
    .notice,
    .cautions,
    .option,
    tr,
    li {
      break-inside: avoid;
    }
    h2,
    h3,
    h4,
    h5,
    summary {
      break-after: avoid;
    }
    .site::after {
      content: attr(href);
    }
    th,
    td {
      min-inline-size: 5em !important;
    }
  }
`;
