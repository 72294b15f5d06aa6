import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { minify } from 'terser';
import { compileAhead } from './build/compile-ahead.js';
import { defaultContent } from './src/content/index.js';
import { defineConfig, type BuildOptions, type Plugin, type UserConfig } from 'vite';

const src = resolve(import.meta.dirname, 'src');

/** One door a language: `messages/en.ts` is `./messages/en`. */
const languages = readdirSync(`${src}/messages`)
  .filter((file) => /^[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file))
  .map((file) => `messages/${basename(file, '.ts')}`);

/** Where a module of the npm package goes. The element's own name is taken by the page bundle beside it. */
const fileOf = (name: string): string =>
  name === 'group-fit-quiz' ? 'element.js' : `${name.replace(/^_virtual\/.*\//, 'helpers/')}.js`;

/** The doors of the npm package and its program, unbundled; what they import from other packages stays an import. */
const doors: BuildOptions = {
  minify: false,
  lib: {
    entry: {
      index: `${src}/index.ts`,
      define: `${src}/define.ts`,
      'engine/index': `${src}/engine/index.ts`,
      'content/index': `${src}/content/index.ts`,
      'schema/index': `${src}/schema/index.ts`,
      'checker/index': `${src}/checker/index.ts`,
      'cli/index': `${src}/cli/index.ts`,
      'cli/score/thread': `${src}/cli/score/thread.ts`,
      ...Object.fromEntries(languages.map((name) => [name, `${src}/${name}.ts`])),
    },
    formats: ['es'],
  },
  rolldownOptions: {
    external: ['highs', /^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/, /^node:/],
    output: {
      preserveModules: true,
      preserveModulesRoot: src,
      entryFileNames: ({ name }) => fileOf(name),
    },
  },
};

/** One self-contained, minified file: a module for a page, or a classic script (`iife`) for a database. */
const bundle = (entry: string, file: string, format: 'es' | 'iife' = 'es'): BuildOptions => ({
  emptyOutDir: false,
  // A library, so that no preloading code is put around the one `import()`.
  lib: { entry: `${src}/${entry}`, name: 'groupFit', formats: [format], fileName: () => file },
  // Annotations help those who bundle on; nobody bundles these.
  rolldownOptions: {
    checks: { bundlerTimings: false },
    output: { minify: true, comments: { annotation: false } },
  },
});

/**
 * What the page bundle leaves in files beside it, fetched only where a host brings its own content, asks for counselors or for
 * another language than English.
 */
const beside = ['schema', 'counselor', ...languages.filter((name) => !name.endsWith('/en'))];

/** `messages/es` is `group-fit-es.js`. */
const fileBeside = (name: string): string => `group-fit-${basename(name)}.js`;

const besideThePage: Plugin = {
  name: 'beside-the-page',
  apply: 'build',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    const name = beside.find((one) =>
      [`${src}/${one}.ts`, `${src}/${one}/`].some((start) => found?.id.startsWith(start)),
    );
    if (!name) return found;
    if (options.kind !== 'dynamic-import') {
      this.error(
        `${importer} must import ${source} by import(): the page bundle loads it on demand.`,
      );
    }
    return { id: `./${fileBeside(name)}`, external: 'absolute' };
  },
};

/** Indentation in templates, and any space that CSS does not ask for, is for people; the page bundle goes without. */
const withoutIndentation: Plugin = {
  name: 'without-indentation',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    const isStyle = id.startsWith(`${src}/styles/`);
    const isTemplate = ['templates', 'counselor'].some((name) => id.startsWith(`${src}/${name}/`));
    if (!isStyle && !isTemplate) return undefined;
    const flat = code.replaceAll(/\n\s*/g, isStyle ? '' : '\n');
    const tight = flat.replaceAll(/(?<=[:,>]) | (?=[{>])|;(?=\})/g, '');
    return { code: isStyle ? tight : flat, map: null };
  },
};

/** The modules with the longer functions that draw the first question. */
const early = [
  'lit-html/lit-html.js',
  ...['answers', 'check-table', 'conditions', 'safety'].map((name) => `engine/${name}.ts`),
  ...['moves', 'quiz-view', 'screen-order'].map((name) => `quiz/${name}.ts`),
  'host/settings.ts',
  ...['exit', 'help', 'question', 'quiz', 'remember', 'screens'].map(
    (name) => `templates/${name}.ts`,
  ),
];

const isEarly = (module: string): boolean => early.some((end) => module.endsWith(end));

/** A second pass over what was minified: 1.6 % less to fetch on a slow phone. */
const smaller: Plugin = {
  name: 'smaller',
  apply: 'build',
  async generateBundle(_options, files) {
    for (const [name, file] of Object.entries(files)) {
      // The map was for this pass alone.
      if (file.type !== 'chunk') delete files[name];
      if (file.type !== 'chunk') continue;
      const { code, map } = await minify(file.code, {
        module: true,
        ecma: 2022,
        // No getter of ours, or of lit-html, does anything but give a value.
        compress: { passes: 6, unsafe_arrows: true, pure_getters: true },
        format: { semicolons: false },
        // A browser tells scripts which function made a frame long: none is named like a group.
        mangle: { reserved: defaultContent.groups.map(({ id }) => id) },
        sourceMap: { content: JSON.stringify(file.map) },
      });
      if (code && map) file.code = compileAhead(code, map as string, isEarly);
    }
  },
};

/** Nothing beyond ASCII: one such letter doubles what a browser holds of a script, and takes longer to read. */
const inAscii = (code: string): string =>
  code.replaceAll(/[\u0080-\uffff]/g, (unit) => {
    const digits = unit.charCodeAt(0).toString(16);
    return digits.length > 2 ? `\\u${digits.padStart(4, '0')}` : `\\x${digits}`;
  });

/** Has to come last. */
const ascii: Plugin = {
  name: 'ascii',
  apply: 'build',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = inAscii(file.code);
    }
  },
};

/**
 * The page bundle draws what the counselor file describes, so that file needs no second lit-html, which would also ask for a
 * second policy of that name where a page limits trusted types. This is the form every copy of lit-html 2 and 3 takes.
 */
const litOfThePage: Plugin = {
  name: 'lit-of-the-page',
  apply: 'build',
  enforce: 'pre',
  resolveId: (source) => (source === 'lit/html.js' ? '\0lit-of-the-page' : undefined),
  load: (id) =>
    id === '\0lit-of-the-page'
      ? `export const nothing = Symbol.for('lit-nothing');
         export const html = (strings, ...values) => ({ ['_$litType$']: 1, strings, values });`
      : undefined,
};

const builds: Record<string, UserConfig> = {
  page: {
    build: { ...bundle('page.ts', 'group-fit-quiz.js'), sourcemap: 'hidden' },
    plugins: [besideThePage, withoutIndentation, smaller, ascii],
  },
  schema: { build: bundle('schema/index.ts', 'group-fit-schema.js') },
  es: { build: bundle('messages/es.ts', 'group-fit-es.js'), plugins: [ascii] },
  counselor: {
    build: bundle('counselor/index.ts', 'group-fit-counselor.js'),
    plugins: [litOfThePage, withoutIndentation, ascii],
  },
  udf: { build: { ...bundle('udf/group-fit.ts', 'udf/group-fit.js', 'iife'), target: 'es2020' } },
};

export default defineConfig(({ mode }) => {
  const { build = doors, plugins = [] } = builds[mode] ?? {};
  return {
    publicDir: false,
    plugins,
    server: { port: 5173, strictPort: true },
    build: { target: 'es2022', outDir: 'dist', modulePreload: false, ...build },
  };
});
