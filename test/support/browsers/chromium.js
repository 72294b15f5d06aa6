/** Chromium: the one CHROME_PATH names, an installed one, or the one that comes as an npm package (Linux x64). */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findProgram } from './find.js';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
/** Chromium's own sandbox refuses to run as root, and in most containers. */
const unboxed = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

/**
 * The npm package's Chromium, with the flags it can't do without and the environment that leads it to the system
 * libraries and fonts it brings: a bare machine lacks them, and other browsers must not get them.
 */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  return { executablePath, env, args: [...quiet, '--no-sandbox', '--no-zygote', '--disable-gpu'] };
}

/** What to start Chromium with, or undefined where there is none. */
export async function findChromium() {
  const installed = findProgram(
    'CHROME_PATH',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  if (installed) return { executablePath: installed, args: [...quiet, ...unboxed] };
  return fromPackage();
}

/** A page that has the focus, whatever else the machine shows: without it no `focusin` is fired. */
async function createPage({ context }) {
  const page = await context.newPage();
  await page.emulateFocusedPage(true);
  return page;
}

export async function chromium() {
  const launchOptions = await findChromium();
  return launchOptions && chromeLauncher({ launchOptions, createPage });
}
