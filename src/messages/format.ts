/** Fills the `{name}` placeholders of a text. A placeholder with no value stays as it is. */
export const format = (
  text: string,
  values: { readonly [name: string]: string | number },
): string => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
