/** A workbench for the look: every token as a field, the quiz in light and in dark beside it, the CSS to copy. */
import { html, render, type TemplateResult } from 'lit/html.js';
import { allMeetings, tooClose } from './contrast.js';
import { renderExample } from './render-example.js';
import {
  builtIn,
  colorNames,
  paletteOf,
  parseTheme,
  sizeNames,
  themeCss,
  type SizeName,
  type Theme,
} from './theme-css.js';
import { pageOf, type Scheme } from './themed.js';
import type { ColorName } from './contrast.js';
import playgroundCss from './token-playground.css?raw';

export type PlaygroundArgs = {
  readonly example: string;
  /** CSS of the theme to start from; none starts from what is built in. */
  readonly css: string;
};

const schemes: readonly Scheme[] = ['light', 'dark'];

export function renderPlayground({ example, css }: PlaygroundArgs): HTMLElement {
  const place = document.createElement('div');
  place.className = 'playground';
  const pages = schemes.map((scheme) => {
    const page = pageOf(scheme);
    page.append(renderExample({ example }));
    return page;
  });
  const show = (theme: Theme): void => {
    render(workbench(theme, pages, show), place);
  };
  show(parseTheme(css));
  return place;
}

type Show = (theme: Theme) => void;

const workbench = (theme: Theme, pages: readonly HTMLElement[], show: Show): TemplateResult =>
  html`<style>
      ${playgroundCss}
      .playground { ${themeCss(theme)} }
    </style>
    <div class="fields">
      <h2>Colors</h2>
      <table>
        <tr>
          <th scope="col">Token</th>
          <th scope="col">Light</th>
          <th scope="col">Dark</th>
        </tr>
        ${colorNames.map((name) => colorRow(theme, name, show))}
      </table>
      <h2>Sizes and type</h2>
      ${sizeNames.map((name) => sizeField(theme, name, show))}
      <h2>Contrast</h2>
      ${schemes.map((scheme) => verdict(theme, scheme))}
      <h2>CSS for your page</h2>
      <pre tabindex="0" aria-label="CSS">${themeCss(theme) || '/* As built in */'}</pre>
      <button type="button" @click=${() => navigator.clipboard.writeText(themeCss(theme))}>
        Copy
      </button>
      <button type="button" @click=${() => show(builtIn)}>Start again</button>
    </div>
    <div class="pages">${pages}</div>`;

const colorRow = (theme: Theme, name: ColorName, show: Show): TemplateResult =>
  html`<tr>
    <th scope="row">${name}</th>
    ${schemes.map(
      (scheme, at) =>
        html`<td>
          <input
            type="color"
            aria-label="${name}, ${scheme}"
            .value=${theme.colors[name][at] ?? ''}
            @input=${({ currentTarget }: Event) => {
              const { value } = currentTarget as HTMLInputElement;
              const [light, dark] = theme.colors[name];
              const pair = at === 0 ? ([value, dark] as const) : ([light, value] as const);
              show({ ...theme, colors: { ...theme.colors, [name]: pair } });
            }}
          />
        </td>`,
    )}
  </tr>`;

const sizeField = (theme: Theme, name: SizeName, show: Show): TemplateResult =>
  html`<label>
    ${name}
    <input
      .value=${theme.sizes[name]}
      @input=${({ currentTarget }: Event) => {
        const { value } = currentTarget as HTMLInputElement;
        show({ ...theme, sizes: { ...theme.sizes, [name]: value } });
      }}
    />
  </label>`;

function verdict(theme: Theme, scheme: Scheme): TemplateResult {
  const short = tooClose(paletteOf(theme, scheme));
  return short.length === 0
    ? html`<p>${scheme}: all ${allMeetings.length} pairs are enough.</p>`
    : html`<p>${scheme}: too close.</p>
        <ul>
          ${short.map(
            ({ color, on, ratio, least }) =>
              html`<li>${color} on ${on}: ${ratio.toFixed(2)}, wanted ${least}</li>`,
          )}
        </ul>`;
}
