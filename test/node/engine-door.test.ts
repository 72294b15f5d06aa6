/** What the engine weighs where a page or a worker bundles it. */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { bundled, bundledText, root } from '../support/bundled.js';

const door = join(root, 'src/engine/index.ts');

const weight = (code: string): number => brotliCompressSync(code).length;

describe('the engine door', function () {
  this.timeout(60_000);

  it('weighs at most 6,000 bytes, compressed', async () => {
    const code = await bundled(door);
    expect(code).to.include('canStillChange');
    expect(weight(code)).to.be.at.most(6000);
  });

  it('weighs at most 3,000 bytes where only recommend is taken', async () => {
    const code = await bundledText(`export { recommend } from ${JSON.stringify(door)};`);
    expect(code).to.include('no-match');
    expect(code).not.to.include('withheld');
    expect(weight(code)).to.be.at.most(3000);
  });
});
