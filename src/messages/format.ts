import type { Messages } from './types.js';

/** Fills the `{name}` placeholders of a text. A placeholder with no value stays as it is. */
export const format = (
  text: string,
  values: { readonly [name: string]: string | number },
): string => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A day as these words write it. The first one costs a slow phone a tenth of a second: the browser loads its tables. */
export function formatDate(date: Date, { lang }: Messages): string {
  const options = { dateStyle: 'medium' } as const;
  try {
    return date.toLocaleDateString(lang, options);
  } catch {
    // A language that the browser can't read is no reason to show nothing.
    return date.toLocaleDateString('en', options);
  }
}
