/** What a part of the package weighs in a page that bundles it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

export const root = resolve(import.meta.dirname, '../..');

/** The code of an entry, shaken and minified. */
export async function bundled(
  entry: string,
  external: (id: string) => boolean = () => false,
): Promise<string> {
  const results = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      target: 'es2022',
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external, output: { minify: true, comments: false } },
    },
  });
  const [first] = [results].flat();
  return first && 'output' in first ? first.output[0].code : '';
}

/** The code of a few lines that someone wrote. */
export async function bundledText(text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(entry, text);
    return await bundled(entry);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
