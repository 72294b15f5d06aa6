import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findProgram } from './find.js';

export function firefox() {
  const executablePath = findProgram(
    'FIREFOX_PATH',
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  );
  return (
    executablePath && puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath } })
  );
}
