/**
 * Takes pictures of what the page shows and compares them with the baselines. Only in Chromium.
 *
 * REQUIRE_BASELINES=1                 fail where the baselines can't be compared with, which is else left out
 * web-test-runner --update-snapshots  make the baselines instead
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { visualRegressionPlugin } from '@web/test-runner-visual-regression/plugin';
import { differenceTo, environmentOf, keepEnvironment } from './environment.js';
import { smallPng } from './small-png.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const pathOf = (place, name) => `${place}/${name}`;
const shown = (place, name) => relative(process.cwd(), `${folder}${place}/${name}.png`);

/** Long pages are kept at a quarter of their size, which shows where things are and their colours; the rest can be read. */
const scaleOf = ({ height }) => (height > 1500 ? 0.25 : 0.5);

async function saveSmall({ filePath, content }) {
  await mkdir(dirname(filePath), { recursive: true });
  await writeFile(filePath, smallPng(content));
}

const comparison = (options) =>
  visualRegressionPlugin({
    baseDir: folder,
    getBaselineName: ({ name }) => pathOf('baselines', name),
    getFailedName: ({ name }) => pathOf('failed', name),
    getDiffName: ({ name }) => pathOf('failed', `${name}-diff`),
    saveBaseline: saveSmall,
    // Shrinking has smoothed edges already, so what is left of a difference at an edge is one.
    diffOptions: { threshold: 0.05, includeAA: true },
    failureThresholdType: 'pixel',
    // Less than a short word. A share of the picture would hide a button in a long page.
    failureThreshold: 20,
    ...options,
  });

/** What the library asks of a browser, but for the size: its own pictures are at full size. */
const browserShowing = (picture) => ({
  name: 'Chromium',
  type: 'webdriver',
  takeScreenshot: async () => picture,
});

/** A hairline that falls between two pixels is not drawn alike each time: what differs is looked at again. */
async function compare(library, page, pictured, times = 3) {
  const compared = await compareOnce(library, page, pictured);
  return compared.passed || times === 1 ? compared : compare(library, page, pictured, times - 1);
}

/** In whole pixels, as they would be drawn. */
function clipOf({ x, y, width, height }) {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: Math.round(width + x - left),
    height: Math.round(height + y - top),
  };
}

/** Now and then a browser does not answer at all; asked again it does. Asked of the browser itself, since the library queues. */
async function pictureOf(page, box, times = 3) {
  const protocol = await page.createCDPSession();
  const asked = {
    clip: { ...clipOf(box), scale: scaleOf(box) },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  };
  try {
    const { data } = await protocol.send('Page.captureScreenshot', asked, { timeout: 20_000 });
    return Buffer.from(data, 'base64');
  } catch (error) {
    if (times === 1) throw error;
    return pictureOf(page, box, times - 1);
  } finally {
    protocol.detach().catch(() => undefined);
  }
}

async function compareOnce(library, page, { name, box }) {
  const picture = await pictureOf(page, box);
  const { passed, errorMessage } = await library.executeCommand({
    command: 'visual-diff',
    payload: { id: '0', name },
    session: { browser: browserShowing(picture) },
  });
  return { passed, errorMessage };
}

function inWords(name, message) {
  const [problem] = message.split('\n');
  const difference = shown('failed', `${name}-diff`);
  return [
    `${shown('baselines', name)}: ${problem}`,
    `Now: ${shown('failed', name)}`,
    ...(existsSync(difference) ? [`Difference: ${difference}`] : []),
    'Where the new look is meant, or there is no baseline yet: npm run baselines',
  ].join('\n');
}

/** When baselines are made, those of this kind are made from none. */
async function beginBaselines(kind, environment) {
  if (kind) await rm(`${folder}baselines/${kind}`, { recursive: true, force: true });
  await keepEnvironment(environment);
  return { update: true };
}

/** A plugin of the test runner. */
export function looks({ update }) {
  let told = false;
  const library = comparison({ update });
  const quiet = comparison({ saveFailed: () => undefined, saveDiff: () => undefined });

  const actions = {
    /** Says why nothing can be compared, if so. */
    async start(page, { kind, ...measured }) {
      const environment = await environmentOf(page, measured);
      if (update) return beginBaselines(kind, environment);
      const obstacle = await differenceTo(environment);
      if (obstacle && !told) console.log(`Looks are left out: ${obstacle}`);
      told = true;
      return { obstacle, required: Boolean(process.env.REQUIRE_BASELINES) };
    },
    async check(page, payload) {
      const { passed, errorMessage } = await compare(library, page, payload);
      return passed ? {} : { problem: inWords(payload.name, errorMessage) };
    },
    /** Whether it looks as the baseline does, with no trace left. */
    async alike(page, payload) {
      return { alike: (await compare(quiet, page, payload)).passed };
    },
  };

  return {
    name: 'looks',
    async serverStart() {
      await rm(`${folder}failed`, { recursive: true, force: true });
    },
    async executeCommand({ command, payload, session: { browser, id } }) {
      const [family, action] = command.split(':');
      if (family !== 'looks') return undefined;
      if (browser.type !== 'puppeteer' || browser.name === 'Firefox') {
        return { obstacle: 'only Chromium takes the pictures' };
      }
      return actions[action](browser.getPage(id), payload);
    },
  };
}
