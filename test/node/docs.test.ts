/** Pages of the documentation that are made from the content are as they would be made now. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { attributesPage } from '../../build/attributes-page.js';
import { defaultContent } from '../../src/content/index.js';
import { root } from '../support/bundled.js';

describe('docs/attributes.md', () => {
  it('is what `npm run docs` writes', async () => {
    const file = resolve(root, 'docs/attributes.md');
    expect(readFileSync(file, 'utf8')).to.equal(await attributesPage());
  });

  it('lists every attribute of the built-in groups, with every value', async () => {
    const rows = (await attributesPage()).split('\n').filter((line) => line.startsWith('| `'));
    const byName = new Map(rows.map((row) => [/`(\w+)`/.exec(row)?.[1], row]));
    for (const { attributes } of defaultContent.groups) {
      for (const [name, value] of Object.entries(attributes)) {
        for (const one of [value].flat()) expect(byName.get(name)).to.include(`\`${one}\``);
      }
    }
  });
});
