/** Marks a style text, so that editors and formatters know it as CSS. */
export const css = (text: TemplateStringsArray): string => text.join('');
