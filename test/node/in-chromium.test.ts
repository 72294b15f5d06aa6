/** The built bundle where things go wrong outside of it: no network, a slow phone, a page come back to, a long life. */
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { inRoot, useChromium } from '../support/bundle-in-chromium.js';

type Quiz = HTMLElement & { answers: object; result: { readonly status?: string } };

const answersIn = (page: Page): Promise<object> =>
  page.$eval('group-fit-quiz', (quiz) => (quiz as Quiz).answers);

/** Answers each question with its first option, the second with its last: nobody is in danger. */
function takeTheQuiz(root: ShadowRoot): string | undefined {
  for (let step = 1; !root.querySelector('[part~="result"]') && step < 100; step += 1) {
    const labels = root.querySelectorAll('label');
    (step === 2 ? labels[labels.length - 1] : labels[0])?.click();
    root.querySelector<HTMLElement>('[part~="primary-button"]')?.click();
  }
  return (root.host as Quiz).result.status;
}

type Memory = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** What is still held once everything that can go is gone; the heap in bytes. */
async function memoryOf(page: Page): Promise<Memory> {
  const protocol = await page.createCDPSession();
  for (let times = 0; times < 3; times += 1) await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters');
  await protocol.detach();
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

describe('the built bundle in Chromium', function () {
  this.timeout(120_000);

  const chromium = useChromium();

  let page: Page;
  const open = async (tag?: string): Promise<void> => {
    page = await chromium().open(tag);
  };
  afterEach(() => page?.close());

  it('asks and answers to the end once the network is gone', async () => {
    await open();
    const requests: string[] = [];
    await page.setOfflineMode(true);
    page.on('request', (request) => requests.push(request.url()));
    expect(await inRoot(page, takeTheQuiz)).to.equal('ready');
    expect(requests).to.deep.equal([]);
  });

  describe('on a page come back to', () => {
    it('goes on where it was, when the browser kept the page', async () => {
      await open();
      await inRoot(page, (root) => root.querySelector('label')?.click());
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.documentElement.dataset['persisted'] = String(persisted);
        });
      });
      await page.goto('about:blank');
      await page.goBack();
      const isKept = await page.evaluate(() => document.documentElement.dataset['persisted']);
      expect(isKept).to.equal('true');
      expect(await answersIn(page)).to.deep.equal({ 'for-whom': 'self' });
      await inRoot(page, (root) =>
        root.querySelector<HTMLElement>('[part~="primary-button"]')?.click(),
      );
      expect(await inRoot(page, (root) => root.querySelectorAll('input').length)).to.equal(5);
    });

    it('remembers nothing, when the page was loaded anew', async () => {
      await open();
      await inRoot(page, (root) => root.querySelector('label')?.click());
      await page.reload();
      expect(await answersIn(page)).to.deep.equal({});
      expect(await inRoot(page, (root) => root.querySelectorAll(':checked').length)).to.equal(0);
    });
  });

  const places: readonly (readonly [name: string, cycles: (times: number) => void])[] = [
    [
      'one quiz taken out and put back',
      (times) => {
        const quiz = document.querySelector('group-fit-quiz');
        for (let time = 0; time < times; time += 1) {
          quiz?.remove();
          if (quiz) document.body.append(quiz);
        }
      },
    ],
    [
      'one new quiz after another, answered',
      (times) => {
        for (let time = 0; time < times; time += 1) {
          const quiz = document.createElement('group-fit-quiz') as Quiz;
          document.body.append(quiz);
          quiz.answers = { concern: ['alcohol'] };
          (globalThis as unknown as { roots: ShadowRoot[] }).roots.length = 1;
          quiz.remove();
        }
      },
    ],
  ];
  for (const [name, cycles] of places) {
    it(`holds no more after 1,000 times than after 100: ${name}`, async () => {
      await open();
      await page.evaluate(cycles, 100);
      const few = await memoryOf(page);
      await page.evaluate(cycles, 1000);
      const many = await memoryOf(page);
      // A quiz that stays is some 20 kB and 60 nodes; what the engine learns about hot code is once.
      expect(many.heap - few.heap).to.be.below(300_000);
      expect(many.nodes - few.nodes).to.be.below(100);
      expect(many.listeners - few.listeners).to.be.below(10);
    });
  }

  describe('on a slow phone', () => {
    /** Clicks here and there as fast as the events can be queued, without waiting for what they lead to. */
    async function clickAll(points: readonly (readonly [x: number, y: number])[]): Promise<void> {
      const protocol = await page.createCDPSession();
      const mouse = { button: 'left', clickCount: 1 } as const;
      await Promise.all(
        points.flatMap(([x, y]) => [
          protocol.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...mouse }),
          protocol.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x, y, ...mouse }),
        ]),
      );
    }

    it('takes an option and Next pressed before anything was shown', async () => {
      await open();
      await page.emulateCPUThrottling(4);
      for (let step = 1; step <= 6; step += 1) {
        const points = await inRoot(page, (root) =>
          [[...root.querySelectorAll('label')].at(-1), root.querySelector('button.primary')].map(
            (one) => {
              const { x = 0, y = 0, width = 0, height = 0 } = one?.getBoundingClientRect() ?? {};
              return [x + width / 2, y + height / 2] as const;
            },
          ),
        );
        await clickAll(points);
      }
      expect(Object.keys(await answersIn(page))).to.have.length(6);
    });

    it('takes many answers on one page at once', async () => {
      await open('<group-fit-quiz check="attendance" layout="page"></group-fit-quiz>');
      await page.emulateCPUThrottling(4);
      const points = await inRoot(page, (root) =>
        [...root.querySelectorAll('fieldset')].map((field) => {
          const {
            x = 0,
            y = 0,
            height = 0,
          } = field.querySelector('label')?.getBoundingClientRect() ?? {};
          return [x + 20, y + height / 2] as const;
        }),
      );
      await clickAll(points.toReversed());
      const isEach = await inRoot(page, (root) =>
        [...root.querySelectorAll('fieldset')].every((field) => field.querySelector(':checked')),
      );
      expect(isEach).to.equal(true);
      expect(Object.keys(await answersIn(page))).to.have.length.at.least(points.length);
    });
  });
});
