import { css } from './css.js';

/** Colours of the visitor's own: what a fill or a shadow said before is said by borders and system colours. */
export const forcedColors = css`
  @media (forced-colors: active) {
    .quiz {
      --focus: Highlight;
    }
    .option {
      border: 3px solid GrayText;
    }
    .option:has(:checked) {
      border-color: Highlight;
    }
    button.primary,
    button.exit,
    .bars .on {
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
      forced-color-adjust: none;
    }
    button.link {
      border-color: Canvas;
    }
  }
`;
