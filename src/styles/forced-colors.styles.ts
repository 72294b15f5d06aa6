import { css } from './css.js';

/** Colours of the visitor's own: what a fill or a shadow said before is said by borders and system colours. */
export const forcedColors = css`
  @media (forced-colors: active) {
    .quiz {
      --_focus: Highlight;
    }
    .option:has(:checked) {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .option:has(:focus-visible) {
      outline-offset: 2px;
    }
    button.primary,
    button.exit,
    .bars .on {
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
  }
`;
