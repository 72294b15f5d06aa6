import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findProgram } from './find.js';

/** Setting the viewport also sets the screen's orientation, which Firefox before 144 (so ESR 140) does not know. */
async function createPage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = async (size) => {
    await setViewport(size).catch((error) => {
      if (!String(error).includes('setScreenOrientationOverride')) throw error;
    });
  };
  return page;
}

export function firefox() {
  const executablePath = findProgram(
    'FIREFOX_PATH',
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );
  return (
    executablePath &&
    puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath }, createPage })
  );
}
