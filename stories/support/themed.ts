/** A quiz on a piece of page with a theme and a colour scheme of its own. */
import { renderExample } from './render-example.js';

export type Scheme = 'light' | 'dark';

export type ThemedArgs = {
  readonly css: string;
  readonly scheme: Scheme;
  readonly example: string;
};

let pages = 0;

/** The rules of the theme are nested under a class of this page, so that several themes stand side by side. */
export function renderThemed({ css, scheme, example }: ThemedArgs): HTMLElement {
  const page = pageOf(scheme);
  const style = document.createElement('style');
  style.textContent = `.${page.className} { ${css} }`;
  page.append(style, renderExample({ example }));
  return page;
}

/** A box that is a page of this colour scheme to what stands in it. */
export function pageOf(scheme: Scheme): HTMLElement {
  const page = document.createElement('div');
  pages += 1;
  page.className = `page-${pages}`;
  Object.assign(page.style, {
    colorScheme: scheme,
    background: 'Canvas',
    color: 'CanvasText',
    padding: '1rem',
    fontFamily: 'system-ui, sans-serif',
  });
  return page;
}
