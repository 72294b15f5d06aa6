/** What docs/theming.md tells a designer is what the quiz has: every token with its values, every part. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import { colors, sizes } from '../../src/styles/values.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The cells of each table row that begins with a name in backquotes. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll(/^`|`$/g, '')));

const [tokens = '', parts = ''] = read('docs/theming.md').split('\n## Parts\n');

const templates = ['templates', 'counselor']
  .flatMap((folder) =>
    readdirSync(new URL(`src/${folder}/`, root)).map((file) => `src/${folder}/${file}`),
  )
  .map(read)
  .join('\n');

/** `${style}-button` stands for a kind of button each. */
const partsInUse = [...templates.matchAll(/\bpart="([^"]+)"/g)]
  .flatMap(([, names = '']) => names.split(' '))
  .filter((name) => !name.startsWith('$'));

describe('docs/theming.md', () => {
  it('lists every token with the values it has', () => {
    const rows = rowsOf(tokens).map((cells) => cells.slice(1, -2));
    expect(rows).to.deep.equal([
      ...Object.entries(colors).map(([name, pair]) => [name, ...pair]),
      ...Object.entries(sizes).map(([name, value]) => [name, value]),
    ]);
  });

  it('lists every part, and none that is gone', () => {
    const listed = rowsOf(parts).flatMap(([, names = '']) => names.match(/[\w-]+/g) ?? []);
    expect(new Set(listed)).to.deep.equal(new Set(partsInUse));
  });
});
