/** The tokens a host can set, each as `--group-fit-<name>`, with what they are when it does not. Documented in docs/theming.md. */

/** Each colour in light and in dark. */
export const colors = {
  ink: ['#20302f', '#e9efec'],
  'soft-ink': ['#4a5c5a', '#b9c7c3'],
  surface: ['#fffdf9', '#16201f'],
  card: ['#f7f3eb', '#1f2b2a'],
  line: ['#75837f', '#8b9a96'],
  'soft-line': ['#ddd6c9', '#3a4a47'],
  accent: ['#0d5f5c', '#86d4ca'],
  'on-accent': ['#ffffff', '#0c2523'],
  'accent-surface': ['#e4f1ed', '#1c3835'],
  focus: ['#b45309', '#f5b64c'],
  alert: ['#9c2a1c', '#ffb4a6'],
  'alert-surface': ['#fdeeea', '#3a1d18'],
  care: ['#855600', '#f2c879'],
  'care-surface': ['#fdf4e1', '#352a14'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** Everything that is no colour. An em is that of the text where the value is used. */
export const sizes = {
  font: 'inherit',
  'heading-font': 'inherit',
  text: 'max(1.0625em, 17px)',
  scale: '1.2',
  space: '1em',
  radius: '0.5em',
  width: '44em',
  measure: '36em',
  'focus-width': '3px',
} as const satisfies Record<string, string>;
