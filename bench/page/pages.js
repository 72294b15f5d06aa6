/** The two pages side by side, served from memory: the built bundle, and a bare Lit form that asks the same questions. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

const page = (tag, script) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Bench</title>
  <body>
    <${tag}></${tag}>
    <script type="module" src="${script}"></script>
  </body>
</html>`;

async function builtForm() {
  const [output] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: resolve(here, 'lit-form.ts'), formats: ['es'], fileName: 'lit-form' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  return output.output[0].code;
}

/** Serves `/quiz`, `/form` and `/empty`; gives the address, the sizes of both scripts, and what ends it. */
export async function servePages() {
  const quiz = await readFile(resolve(here, '../../dist/group-fit-quiz.js'), 'utf8');
  const form = await builtForm();
  const files = new Map([
    ['/quiz', ['text/html', page('group-fit-quiz', '/group-fit-quiz.js')]],
    ['/form', ['text/html', page('lit-form', '/lit-form.js')]],
    ['/empty', ['text/html', page('p', 'data:text/javascript,')]],
    ['/group-fit-quiz.js', ['text/javascript', quiz]],
    ['/lit-form.js', ['text/javascript', form]],
  ]);
  const server = createServer(({ url }, response) => {
    const [type, text] = files.get(url) ?? [];
    if (!type) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, sizes: { quiz: quiz.length, form: form.length }, close: () => server.close() };
}
