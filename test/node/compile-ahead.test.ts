import { expect } from 'chai';
import { minify } from 'terser';
import { parseSync } from 'vite';
import { compileAhead } from '../../build/compile-ahead.js';

const body = (word: string): string =>
  `(list) => { const found = list.filter((one) => one.includes('${word}') || one.startsWith('${word}'));
    console.log(found.join(', ') + ' are what was found of ${word}, and that is all there is of it'); return found.length; }`;

const modules = {
  'early.js': `globalThis.early = ${body('early')};\nglobalThis.tiny = (one) => one + 1;`,
  'late.js': `globalThis.late = ${body('late')};`,
};

const bundled = async () => {
  const { code, map } = await minify(modules, { sourceMap: true, format: { semicolons: false } });
  return { code: code ?? '', map: map as string };
};

describe('what is compiled while the file comes in', () => {
  it('is the longer functions of early modules', async () => {
    const { code, map } = await bundled();
    const ahead = compileAhead(code, map, (module) => module === 'early.js');
    expect(ahead).to.match(/early=\(\w+=>\{[\s\S]*length\}?\)\s?[;,]?\s?globalThis\.tiny=\w+=>/);
    expect(ahead).to.match(/late=\w+=>\{/);
  });

  it('does what it did', async () => {
    const { code, map } = await bundled();
    const ahead = compileAhead(code, map, () => true);
    expect(ahead.replaceAll(/[()\s;]/g, '')).to.equal(code.replaceAll(/[()\s;]/g, ''));
    expect(parseSync('ahead.js', ahead).errors).to.deep.equal([]);
  });
});
