/** What the schema door weighs, and the JSON Schema files beside it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect } from 'chai';
import { build } from 'esbuild';
import { defaultContent } from '../../src/content/index.js';
import { extendContent } from '../../src/schema/index.js';
import { answersSchema, contentSchema, extensionSchema } from '../../build/json-schema.js';
import { bundled, root } from '../support/bundled.js';

describe('the schema door', function () {
  this.timeout(60_000);

  it('weighs at most 12,000 bytes with zod and without the engine, compressed', async () => {
    const code = await bundled('src/schema/index.ts', (id) => id.includes('/engine/'));
    expect(code).to.include('Did you mean');
    expect(brotliCompressSync(code).length).to.be.at.most(12_000);
  });

  it('weighs little more where esbuild makes the bundle, all it needs counted', async () => {
    const { outputFiles } = await build({
      entryPoints: [resolve(root, 'src/schema/index.ts')],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      write: false,
    });
    const [file] = outputFiles;
    expect(brotliCompressSync(file?.contents ?? '').length).to.be.within(10_000, 14_500);
  });

  const files = {
    content: contentSchema(),
    extension: extensionSchema(),
    answers: answersSchema(defaultContent),
  };
  for (const [name, schema] of Object.entries(files)) {
    it(`has ${name}.schema.json beside it, as it is built`, () => {
      const { resolve: find } = createRequire(import.meta.url);
      const file = find(`group-fit-quiz/schema/${name}.schema.json`);
      expect(JSON.parse(readFileSync(file, 'utf8'))).to.deep.equal(schema);
    });
  }

  it('takes the example of the README', () => {
    const readme = readFileSync(resolve(root, 'README.md'), 'utf8');
    const [, section = ''] = readme.split('## Your own questions and groups');
    const json = /```json\n([^]*?)```/.exec(section)?.[1] ?? '';
    const { groups } = extendContent(defaultContent, JSON.parse(json));
    const ids = groups.map(({ id }) => id);
    expect(ids[ids.indexOf('process') - 1]).to.equal('process-tuesday');
  });
});
