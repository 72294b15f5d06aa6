import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countsReporter } from './test/support/browsers/counts.js';
import { availableBrowsers } from './test/support/browsers/index.js';
import { pageCommands } from './test/support/browsers/page-commands.js';
import { slowPage } from './test/support/browsers/slow-page.js';
import { transcripts } from './test/support/browsers/transcripts.js';
import { tryAgainReporter } from './test/support/browsers/try-again.js';
import { longestStart } from './test/support/browsers/webkit.js';
import { strictPolicy } from './test/privacy/strict-policy.js';
import { looks } from './test/visual/server/looks.js';
import { rawCss } from './test/visual/server/raw-css.js';

const launchers = await availableBrowsers();
if (launchers.size === 0) {
  console.log('No browser on this machine: the tests in browsers are left out.');
  process.exit(0);
}
// Pictures are taken in one browser. Files named on the command line are run alone.
const chromium = launchers.get('chromium');
const groups =
  chromium && !process.argv.includes('--files')
    ? [{ name: 'visual', files: 'test/visual/**/*.test.ts', browsers: [chromium] }]
    : [];
const names = new Map([...launchers].map(([name, launcher]) => [launcher, name]));

export default {
  files: ['test/**/*.test.ts', '!test/node/**', '!test/checker/**', '!test/visual/**'],
  groups,
  nodeResolve: { exportConditions: ['production', 'default'] },
  browsers: [...launchers.values()],
  // One page a browser, so that each page has the focus; two browsers at a time, for two cores.
  concurrency: 1,
  concurrentBrowsers: 2,
  middleware: [strictPolicy, slowPage],
  plugins: [
    pageCommands(),
    transcripts(),
    looks({ update: process.argv.includes('--update-snapshots') }),
    rawCss(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      // Not read by default, and without it every decorator is a syntax error.
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  // A browser that does not come up is tried again by its launcher; a file waits for that, and does not fail.
  browserStartTimeout: longestStart,
  reporters: [
    defaultReporter({ reportTestProgress: process.stdout.isTTY ?? false }),
    tryAgainReporter(),
    countsReporter(names),
  ],
};
