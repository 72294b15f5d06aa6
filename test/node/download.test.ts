/** The file of a counselor in the built bundle: it comes, and a script that hears of every link does not get at it. */
import { expect } from 'chai';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { inRoot, untilInRoot, useChromium } from '../support/bundle-in-chromium.js';

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

/** Has downloads put into a folder of their own; waits there for one, for as long as the test may take. */
async function downloadsOf(page: Page, folder: string): Promise<() => Promise<string>> {
  const protocol = await page.createCDPSession();
  await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  const isThere = (name: string) => name.endsWith('.json');
  return async () => {
    while (!readdirSync(folder).some(isThere)) await wait(20);
    return readFileSync(join(folder, readdirSync(folder).find(isThere) ?? ''), 'utf8');
  };
}

describe('the file of a counselor, in Chromium', function () {
  this.timeout(60_000);

  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const chromium = useChromium();

  it('is downloaded, and no script of the page is told', async () => {
    const page = await chromium().open('<group-fit-quiz audience="counselor"></group-fit-quiz>');
    const file = await downloadsOf(page, folder);
    await page.evaluate(listen);
    await page.waitForFunction(() => Reflect.get(globalThis, 'roots')[0].querySelector('.key'));
    await inRoot(page, (root) => {
      for (const label of root.querySelectorAll<HTMLElement>('.option:last-child label')) {
        label.click();
      }
      root.querySelector<HTMLElement>('form [type="submit"]')?.click();
    });
    await untilInRoot(page, (root) => root.querySelector('.paper') !== null);
    await inRoot(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('.tools button')].at(-1)?.click(),
    );
    expect(JSON.parse(await file())).to.have.property('answers');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'told') as string[])).to.deep.equal(
      [],
    );
  });
});
