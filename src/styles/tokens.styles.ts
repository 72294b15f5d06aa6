import { colors, sizes } from './values.js';

const declared = <Value>(
  values: Readonly<Record<string, Value>>,
  text: (value: Value) => string,
): string =>
  `.quiz{${Object.entries(values)
    .map(([name, value]) => `--_${name}:var(--group-fit-${name},${text(value)});`)
    .join('')}}`;

/**
 * Names of ours begin with an underscore: a name that the page has registered (`@property`) for itself reaches in here.
 *
 * Every colour and size of the other styles: the host's custom property, else the value of ours. Dark follows the used
 * `color-scheme` of the page, not the visitor's preference alone, since the page may be light.
 */
export const tokens = [
  declared(sizes, (value) => value),
  declared(colors, ([light]) => light),
  '@supports (color:light-dark(red,red)){',
  declared(colors, ([light, dark]) => `light-dark(${light},${dark})`),
  '}',
].join('');
