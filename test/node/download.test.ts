/** The file of a counselor in the built bundle: it comes, and a script that hears of every link does not get at it. */
import { expect } from 'chai';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inRoot, startChromium, type Chromium } from '../support/bundle-in-chromium.js';

/** Keeps every link the page is told of, and what is found at its address. */
function listen(): void {
  const told: string[] = [];
  Object.assign(globalThis, { told });
  const navigation = Reflect.get(globalThis, 'navigation') as EventTarget;
  navigation.addEventListener('navigate', (event) => {
    const address = String(Reflect.get(Object(Reflect.get(event, 'destination')), 'url'));
    told.push(address);
    void fetch(address).then(async (answer) => told.push(await answer.text()));
  });
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((then) => {
    setTimeout(then, milliseconds);
  });

async function until<Found>(look: () => Found | Promise<Found>): Promise<NonNullable<Found>> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await look();
    if (found) return found;
    await later(50);
  }
  throw new Error('It never came.');
}

/** Looks into a folder of its own, where the browser puts what is downloaded. */
async function downloadsOf(page: Page, folder: string): Promise<() => string | undefined> {
  const protocol = await page.createCDPSession();
  await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return () => {
    const name = readdirSync(folder).find((one) => one.endsWith('.json'));
    return name && readFileSync(join(folder, name), 'utf8');
  };
}

describe('the file of a counselor, in Chromium', function () {
  this.timeout(60_000);

  let chromium: Chromium | undefined;
  let folder = '';
  before(async function () {
    chromium = await startChromium();
    if (!chromium) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'intake-'));
  });
  after(async () => {
    await chromium?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('is downloaded, and no script of the page is told', async () => {
    const page = await chromium!.open('<group-fit-quiz audience="counselor"></group-fit-quiz>');
    const file = await downloadsOf(page, folder);
    await page.evaluate(listen);
    await page.waitForFunction(() => Reflect.get(globalThis, 'roots')[0].querySelector('.key'));
    await inRoot(page, (root) => {
      for (const label of root.querySelectorAll<HTMLElement>('.option:last-child label')) {
        label.click();
      }
      root.querySelector<HTMLElement>('form [type="submit"]')?.click();
    });
    await until(() => inRoot(page, (root) => root.querySelector('.paper') !== null));
    await inRoot(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('.tools button')].at(-1)?.click(),
    );
    expect(JSON.parse(await until(file))).to.have.property('answers');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'told') as string[])).to.deep.equal(
      [],
    );
  });
});
