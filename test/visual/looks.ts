/** How stories look, each at two widths and in four ways, held against the pictures kept in `baselines`. */
import { executeServerCommand } from '@web/test-runner-commands';
import { define } from '../../src/index.js';
import { emulate, resize } from '../support/page.js';
import type { Story } from './stories.js';

define({ shadow: 'open' });

type Way = {
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  readonly forcedColors: 'none' | 'active';
};

const ways = {
  light: { scheme: 'light', dir: 'ltr', forcedColors: 'none' },
  dark: { scheme: 'dark', dir: 'ltr', forcedColors: 'none' },
  forced: { scheme: 'light', dir: 'ltr', forcedColors: 'active' },
  rtl: { scheme: 'light', dir: 'rtl', forcedColors: 'none' },
} as const satisfies Record<string, Way>;

type WayName = keyof typeof ways;

export const wayNames = Object.keys(ways) as WayName[];
export const widths = [360, 1280] as const;

/** On every Debian with a browser, and named, so that no other font takes its place unseen. */
const font = '16px "DejaVu Sans"';
const samples = ['16px "DejaVu Sans"', 'bold 20px "DejaVu Sans"', '13px system-ui', '16px serif'];

function measure(): Record<string, number> {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('There is no canvas to measure on.');
  const measured = samples.map((sample) => {
    context.font = sample;
    const { width } = context.measureText('What would help you most? 0123456789 “¿Qué?”');
    return [sample, Math.round(width * 100) / 100];
  });
  return Object.fromEntries(measured) as Record<string, number>;
}

type Started = {
  readonly update?: boolean;
  readonly obstacle?: string;
  readonly required?: boolean;
};

/**
 * Skips the tests around it where pictures can't be compared, and says whether baselines are being made.
 * @param kind of stories whose baselines are made anew then
 * @throws Error in place of skipping, where REQUIRE_BASELINES is set
 */
export async function startLooks(test: Mocha.Context, kind?: string): Promise<boolean> {
  const payload = { kind, pixelRatio: devicePixelRatio, widths: measure() };
  const started = await executeServerCommand<Started, object>('looks:start', payload);
  if (started.obstacle && started.required) throw new Error(started.obstacle);
  if (started.obstacle) test.skip();
  await allFetched();
  return started.update === true;
}

/** @throws Error where the browser can't be brought to it */
export async function setWay(way: WayName, width: number): Promise<void> {
  const { scheme, dir, forcedColors } = ways[way];
  const isSet =
    (await resize(width, 800)) &&
    (await emulate({
      'prefers-color-scheme': scheme,
      'prefers-reduced-motion': 'reduce',
      'forced-colors': forcedColors,
    }));
  if (!isSet) throw new Error(`The browser could not be set to ${width} px, ${way}.`);
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.dir = dir;
}

export async function unsetWay(): Promise<void> {
  await emulate({});
  document.documentElement.style.colorScheme = '';
  document.documentElement.dir = '';
}

/** What some stories fetch when they are shown. Whoever asked for it before has it when this ends. */
async function allFetched(): Promise<void> {
  await import('../../src/schema/index.js');
  await import('../../src/counselor/index.js');
  await new Promise(requestAnimationFrame);
}

type Pictured = {
  readonly story: Story;
  readonly way: WayName;
  readonly width: number;
  /** Changes the look before the picture is taken. */
  readonly css?: string;
};

/** A quarter of it is whole too, and within the page: what a cut pixel at the edge of a picture shows is not always the same. */
const wholePixels = 4;

/** Shows a story in a page of its own and hands its picture to a command of the test runner. */
async function picture<Answer>(
  command: 'check' | 'alike',
  { story, way, width, css = '' }: Pictured,
): Promise<Answer> {
  document.body.style.margin = '0';
  const page = document.createElement('div');
  page.style.cssText = `font: ${font}; padding: 16px; background: Canvas; color: CanvasText; display: flow-root; ${css}`;
  document.body.append(page);
  try {
    await story.show(page);
    await allFetched();
    for (const element of page.querySelectorAll('group-fit-quiz')) await element.updateComplete;
    scrollTo(0, 0);
    const { height } = page.getBoundingClientRect();
    const box = { x: 0, y: 0, width, height: Math.floor(height / wholePixels) * wholePixels };
    const payload = { name: `${story.id}-${width}-${way}`, box };
    return await executeServerCommand<Answer, object>(`looks:${command}`, payload);
  } finally {
    page.remove();
  }
}

/** @throws Error where it looks other than its baseline, with the paths of the pictures */
export async function checkLook(pictured: Pictured): Promise<void> {
  const { problem } = await picture<{ readonly problem?: string }>('check', pictured);
  if (problem) throw new Error(problem);
}

export async function looksAlike(pictured: Pictured): Promise<boolean> {
  return (await picture<{ readonly alike: boolean }>('alike', pictured)).alike;
}

/** The tests of one file of stories. */
export function describeLooks(
  kind: string,
  stories: readonly Story[],
  inWays: readonly WayName[] = wayNames,
): void {
  describe(`looks: ${kind}`, function () {
    this.timeout(30_000);

    before(async function () {
      await startLooks(this, kind);
    });

    after(unsetWay);

    for (const width of widths) {
      for (const way of inWays) {
        describe(`${width} px, ${way}`, () => {
          before(() => setWay(way, width));
          for (const story of stories) it(story.id, () => checkLook({ story, way, width }));
        });
      }
    }
  });
}
