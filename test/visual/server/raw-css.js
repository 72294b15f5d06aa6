/** `import css from './a.css?raw'`, as Vite does it for the stories. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A plugin of the test runner. */
export function rawCss() {
  return {
    name: 'raw-css',
    async serve({ path, querystring }) {
      if (!path.endsWith('.css') || querystring !== 'raw') return undefined;
      const css = await readFile(fileURLToPath(new URL(`.${path}`, root)), 'utf8');
      return { body: `export default ${JSON.stringify(css)};`, type: 'js' };
    },
  };
}
