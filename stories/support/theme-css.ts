/** A theme as data and as the CSS a page holds. */
import { colors, sizes } from '../../src/styles/values.js';
import type { ColorName, Palette } from './contrast.js';

export type SizeName = keyof typeof sizes;

export type Theme = {
  readonly colors: Readonly<Record<ColorName, readonly [light: string, dark: string]>>;
  readonly sizes: Readonly<Record<SizeName, string>>;
};

export const colorNames = Object.keys(colors) as ColorName[];
export const sizeNames = Object.keys(sizes) as SizeName[];

/** What the quiz looks like when the page sets nothing. */
export const builtIn: Theme = { colors, sizes };

/**
 * Reads the custom properties of a theme's CSS over the built-in ones.
 * @throws Error for a property the quiz does not have, and for a colour that is no pair of light and dark
 */
export function parseTheme(css: string): Theme {
  const found = [...css.matchAll(/--group-fit-([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => ({ name, value }),
  );
  const pairs = found
    .filter(({ name }) => !(name in sizes))
    .map(({ name, value }) => [name, pairOf(name, value)]);
  const others = found.filter(({ name }) => name in sizes).map(({ name, value }) => [name, value]);
  return {
    colors: { ...colors, ...Object.fromEntries(pairs) },
    sizes: { ...sizes, ...Object.fromEntries(others) },
  };
}

function pairOf(name: string, value: string): readonly [light: string, dark: string] {
  const [, light, dark] = /^light-dark\((#\w+),\s*(#\w+)\)$/.exec(value) ?? [];
  if (!(name in colors)) throw new Error(`--group-fit-${name} is no token of the quiz`);
  if (!light || !dark)
    throw new Error(`--group-fit-${name}: expected light-dark(#rrggbb, #rrggbb), found ${value}`);
  return [light, dark];
}

export function paletteOf({ colors: pairs }: Theme, scheme: 'light' | 'dark'): Palette {
  const at = scheme === 'light' ? 0 : 1;
  return Object.fromEntries(colorNames.map((name) => [name, pairs[name][at]])) as Palette;
}

/** The CSS for a page; what is as built in is left out. */
export function themeCss(theme: Theme): string {
  const ofColors = colorNames
    .filter((name) => theme.colors[name].join() !== colors[name].join())
    .map((name) => `    --group-fit-${name}: light-dark(${theme.colors[name].join(', ')});\n`);
  const ofSizes = sizeNames
    .filter((name) => theme.sizes[name] !== sizes[name])
    .map((name) => `  --group-fit-${name}: ${theme.sizes[name]};\n`);
  const colorRules = `@supports (color: light-dark(red, red)) {\n  group-fit-quiz {\n${ofColors.join('')}  }\n}\n`;
  const sizeRules = `group-fit-quiz {\n${ofSizes.join('')}}\n`;
  return (ofColors.length > 0 ? colorRules : '') + (ofSizes.length > 0 ? sizeRules : '');
}
