/** Which colours of the quiz meet, and whether they can be told apart: WCAG 2.2, 1.4.3 and 1.4.11. */
import type { colors } from '../../src/styles/values.js';

export type ColorName = keyof typeof colors;
/** `#rrggbb` for every colour token. */
export type Palette = Readonly<Record<ColorName, string>>;

export type Meeting = {
  readonly on: ColorName;
  readonly color: ColorName;
  /** Least ratio: 4.5 for text, 3 for the marks that show what can be pressed, is chosen or has the focus. */
  readonly least: 4.5 | 3;
};

const meetings = (
  least: Meeting['least'],
  table: readonly (readonly [ColorName, ...ColorName[]])[],
) => table.flatMap(([on, ...names]) => names.map((color): Meeting => ({ on, color, least })));

/** Everything that stands on something else. Lines that only divide (`soft-line`) carry no meaning and are not held to a ratio. */
export const allMeetings: readonly Meeting[] = [
  ...meetings(4.5, [
    ['surface', 'ink', 'soft-ink', 'accent', 'alert'],
    ['card', 'ink', 'soft-ink', 'accent'],
    ['accent-surface', 'ink', 'soft-ink', 'accent'],
    ['alert-surface', 'ink', 'soft-ink', 'alert'],
    ['care-surface', 'ink', 'soft-ink'],
    ['accent', 'on-accent'],
    ['alert', 'alert-surface'],
    ['care', 'care-surface'],
  ]),
  ...meetings(3, [
    ['surface', 'line', 'focus', 'care'],
    ['card', 'line', 'focus'],
    ['accent-surface', 'focus'],
    ['alert-surface', 'focus', 'accent'],
    ['care-surface', 'focus', 'care'],
  ]),
];

/** From 1, the same, to 21, black and white. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** What falls short, with the ratio there is. */
export const tooClose = (palette: Palette): readonly (Meeting & { readonly ratio: number })[] =>
  allMeetings
    .map((meeting) => ({
      ...meeting,
      ratio: contrast(palette[meeting.on], palette[meeting.color]),
    }))
    .filter(({ ratio, least }) => ratio < least);

/** Relative luminance of an sRGB colour. */
function luminance(hex: string): number {
  if (!/^#[\da-f]{6}$/i.test(hex))
    throw new Error(`Expected a colour such as #0d5f5c, found "${hex}"`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
