import { css } from './css.js';

/**
 * Colours and spacing from a few `--group-fit-*` custom properties. Dark follows the host's used `color-scheme`, not the
 * visitor's preference alone, since the page around the quiz may be light.
 */
export const tokens = css`
  .quiz {
    --ink: var(--group-fit-ink, #20302f);
    --soft-ink: var(--group-fit-soft-ink, #4a5c5a);
    --surface: var(--group-fit-surface, #fffdf9);
    --card: var(--group-fit-card, #f5f1e9);
    --line: var(--group-fit-line, #75837f);
    --soft-line: var(--group-fit-soft-line, #d9d3c6);
    --accent: var(--group-fit-accent, #0d5f5c);
    --on-accent: var(--group-fit-on-accent, #ffffff);
    --focus: var(--group-fit-focus, #b45309);
    --alert: var(--group-fit-alert, #9c2a1c);
    --alert-surface: var(--group-fit-alert-surface, #fdeeea);
    --care: var(--group-fit-care, #8a5a00);
    --care-surface: var(--group-fit-care-surface, #fdf4e1);
    --radius: var(--group-fit-radius, 0.6em);
  }
  @supports (color: light-dark(red, red)) {
    .quiz {
      --ink: var(--group-fit-ink, light-dark(#20302f, #e9efec));
      --soft-ink: var(--group-fit-soft-ink, light-dark(#4a5c5a, #b9c7c3));
      --surface: var(--group-fit-surface, light-dark(#fffdf9, #16201f));
      --card: var(--group-fit-card, light-dark(#f5f1e9, #202d2b));
      --line: var(--group-fit-line, light-dark(#75837f, #8b9a96));
      --soft-line: var(--group-fit-soft-line, light-dark(#d9d3c6, #3a4a47));
      --accent: var(--group-fit-accent, light-dark(#0d5f5c, #86d4ca));
      --on-accent: var(--group-fit-on-accent, light-dark(#ffffff, #0c2523));
      --focus: var(--group-fit-focus, light-dark(#b45309, #f5b64c));
      --alert: var(--group-fit-alert, light-dark(#9c2a1c, #ffb4a6));
      --alert-surface: var(--group-fit-alert-surface, light-dark(#fdeeea, #3a1d18));
      --care: var(--group-fit-care, light-dark(#8a5a00, #f2c879));
      --care-surface: var(--group-fit-care-surface, light-dark(#fdf4e1, #352a14));
    }
  }
`;
