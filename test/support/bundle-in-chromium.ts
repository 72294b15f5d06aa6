/** Pages of Chromium with the built bundle and nothing else, handled from outside: its network, its speed, its memory. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, type Browser, type JSHandle, type Page } from 'puppeteer-core';
import { findChromium } from './browsers/chromium.js';

const dist = resolve(import.meta.dirname, '../../dist');

const html = (
  tag: string,
): string => `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="/group-fit-quiz.js"></script>${tag}</html>`;

export type Chromium = {
  /** Opens a page that holds this; it is loaded to its end. */
  readonly open: (tag?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
};

function catchRoots(): void {
  const roots: ShadowRoot[] = [];
  Object.assign(globalThis, { roots });
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (this: Element, init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
}

/** What is found or done in the first quiz's root; the function runs in the page and sees nothing but the root. */
export async function inRoot<Value>(
  page: Page,
  look: (root: ShadowRoot) => Value,
): Promise<Awaited<Value>> {
  const root = (await page.evaluateHandle('roots[0]')) as JSHandle<ShadowRoot>;
  return root.evaluate(look);
}

/** Asks the first quiz's root again and again, for as long as the test may take. */
export async function untilInRoot(page: Page, isSo: (root: ShadowRoot) => boolean): Promise<void> {
  while (!(await inRoot(page, isSo))) await wait(20);
}

async function serve(): Promise<Server> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    if (pathname === '/page') {
      response.setHeader('content-type', 'text/html');
      response.end(html(searchParams.get('tag') ?? ''));
    } else if (/^\/[\w-]+\.js$/.test(pathname)) {
      response.setHeader('content-type', 'text/javascript');
      void readFile(`${dist}${pathname}`).then((code) => response.end(code));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  return server;
}

/** Starts Chromium and the pages; `undefined` where there is no Chromium. */
async function startChromium(): Promise<Chromium | undefined> {
  const found = await findChromium();
  if (!found) return undefined;
  const browser: Browser = await launch({ ...found, headless: true });
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const open: Chromium['open'] = async (tag = '<group-fit-quiz></group-fit-quiz>') => {
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 4000 });
    await page.evaluateOnNewDocument(catchRoots);
    await page.goto(`http://127.0.0.1:${port}/page?tag=${encodeURIComponent(tag)}`);
    return page;
  };
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { open, close };
}

/** Has Chromium there for the tests of a suite, which are left out where there is none. */
export function useChromium(): () => Chromium {
  let chromium: Chromium | undefined;
  before(async function () {
    chromium = await startChromium();
    if (!chromium) this.skip();
  });
  after(() => chromium?.close());
  return () => {
    if (!chromium) throw new Error('Chromium is there during tests only.');
    return chromium;
  };
}
