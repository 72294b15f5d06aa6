import { runInNewContext } from 'node:vm';
import { expect } from 'chai';
import { minify } from 'terser';
import { compileAhead } from '../../build/compile-ahead.js';

const body = (word: string): string =>
  `{ const found = list.filter((one) => one.includes('${word}') || one.startsWith('${word}'));
    console.log(found.join(', ') + ' are what was found of ${word}, and that is all there is of it, though it was looked for');
    console.log('and of all others there is nothing to be told'); return found.length; }`;

/** Declarations stand close together once minified, and are called before them. */
const modules = {
  'early.js': `globalThis.early = (list) => ${body('early')};
    globalThis.tiny = (one) => one + 1;
    const later = () => [first, second, third];
    function first(list, { of = 1 } = {}) ${body('first')}
    function second(list) ${body('second')}
    function third(list) { arguments; ${body('third')} }
    globalThis.all = later;`,
  'late.js': `globalThis.late = (list) => ${body('late')};
    globalThis.rest = () => [fourth];
    function fourth(list) ${body('fourth')}`,
};

const bundled = async () => {
  const { code, map } = await minify(modules, {
    compress: false,
    sourceMap: true,
    format: { semicolons: false },
  });
  return { code: code ?? '', map: map as string };
};

function whatIsSaidBy(code: string): readonly string[] {
  const said: string[] = [];
  const calls =
    '[early, late, ...all(), ...rest()].map((one) => console.log(`${tiny(one([word]))}`))';
  const console = { log: (text: string) => said.push(text) };
  runInNewContext(`${code};${calls}`, { console, word: 'first' });
  return said;
}

describe('what is compiled while the file comes in', () => {
  it('is the longer functions of early modules', async () => {
    const { code, map } = await bundled();
    const ahead = compileAhead(code, map, (module) => module === 'early.js');
    expect(ahead).to.match(/early=\(\w+=>\{[\s\S]*length\}\)\s?[;,]?\s?globalThis\.tiny=\w+=>/);
    expect(ahead).to.match(/late=\w+=>\{/);
  });

  it('is the longer declarations too, but for those that an arrow function could not stand for', async () => {
    const { code, map } = await bundled();
    const ahead = compileAhead(code, map, (module) => module === 'early.js');
    expect(ahead).to.match(/var first=\(\(/);
    expect(ahead).to.match(/var second=\(\(/);
    expect(ahead).to.match(/function third\(/);
    expect(ahead).to.match(/function fourth\(/);
  });

  it('does what it did', async () => {
    const { code, map } = await bundled();
    const ahead = compileAhead(code, map, () => true);
    expect(ahead).to.not.equal(code);
    expect(whatIsSaidBy(ahead)).to.deep.equal(whatIsSaidBy(code));
    expect(whatIsSaidBy(ahead)).to.have.length(18);
  });
});
