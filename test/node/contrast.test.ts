/** Contrast of every colour that stands on another, built in and in each ready theme, in light and in dark. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { contrast, tooClose } from '../../stories/support/contrast.js';
import { builtIn, paletteOf, parseTheme, themeCss } from '../../stories/support/theme-css.js';

const folder = new URL('../../stories/themes/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.css'));
const cssOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const themes = [
  { name: 'built in', theme: builtIn },
  ...files.map((name) => ({ name, theme: parseTheme(cssOf(name)) })),
];

describe('contrast', () => {
  it('is measured as WCAG measures it', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.001);
    expect(contrast('#767676', '#ffffff')).to.be.closeTo(4.54, 0.005);
    expect(contrast('#ffffff', '#767676')).to.equal(contrast('#767676', '#ffffff'));
  });

  it('that is too low is told', () => {
    const palette = { ...paletteOf(builtIn, 'light'), 'soft-ink': '#9a9a9a' };
    const names = tooClose(palette).map(({ color }) => color);
    expect(new Set(names)).to.deep.equal(new Set(['soft-ink']));
  });

  for (const { name, theme } of themes) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is enough in ${name}, ${scheme}`, () => {
        expect(tooClose(paletteOf(theme, scheme))).to.deep.equal([]);
      });
    }
  }
});

describe('the ready themes', () => {
  it('are three', () => {
    expect(files).to.have.length(3);
  });

  for (const file of files) {
    it(`say what they say when read and written again: ${file}`, () => {
      const theme = parseTheme(cssOf(file));
      expect(parseTheme(themeCss(theme))).to.deep.equal(theme);
      expect(theme).not.to.deep.equal(builtIn);
    });
  }

  it('can set nothing the quiz does not have', () => {
    expect(() => parseTheme('group-fit-quiz { --group-fit-colour: red; }')).to.throw(
      '--group-fit-colour',
    );
  });
});
