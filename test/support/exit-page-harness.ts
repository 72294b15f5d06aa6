/** A quiz with a way out in a page of its own, so that leaving takes that page along and not the tests. */
import { until } from '../../stories/support/until.js';
import { QuizHarness } from './quiz-harness.js';
import { answersOf, stopDrinking } from './journeys.js';

/** The page with the quiz, and its window. */
export type ExitPage = {
  readonly quiz: QuizHarness;
  readonly view: Window;
  readonly page: Document;
};

export type ExitPageSetup = {
  readonly attributes?: Readonly<Record<string, string>>;
  /** The body of the page, with the quiz somewhere in it. */
  readonly html?: string;
};

const pagePath = '/test/support/exit-page.html';

const opened: { readonly close: () => void }[] = [];

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

/** Waits until the window shows this page, to its end. */
export async function arrivalOf(view: Window, path: string): Promise<void> {
  const isThere = () => view.location.pathname === path && view.document.readyState === 'complete';
  await until(isThere);
  if (!isThere()) throw new Error(`Expected ${path}, found ${view.location.href}.`);
}

/** A window of its own, until the end of the test. */
export async function openWindow(path: string): Promise<Window> {
  const view = open(path, '_blank', 'width=600,height=600');
  if (!view) throw new Error('The browser opens no window.');
  opened.push(view);
  await arrivalOf(view, path);
  return view;
}

function putInto(view: Window, { attributes = {}, html }: ExitPageSetup): ExitPage {
  const { document: page } = view;
  page.body.innerHTML = html ?? '<group-fit-quiz></group-fit-quiz>';
  const element = page.querySelector('group-fit-quiz');
  if (!element) throw new Error('The page holds no quiz.');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.answers = answersOf(stopDrinking);
  return { quiz: new QuizHarness(element), view, page };
}

export const setupExitPage = async (setup: ExitPageSetup): Promise<ExitPage> =>
  putInto(await openWindow(pagePath), setup);

export type Frame = {
  readonly around?: Document;
  readonly sandbox?: string;
  readonly width?: string;
};

/** The page in a frame. */
export async function setupInFrame(setup: ExitPageSetup, frame: Frame = {}): Promise<ExitPage> {
  const { around = document, sandbox, width = '600' } = frame;
  const element = around.createElement('iframe');
  if (sandbox !== undefined) element.setAttribute('sandbox', sandbox);
  element.width = width;
  element.src = pagePath;
  around.body.append(element);
  opened.push({ close: () => element.remove() });
  if (!element.contentWindow) throw new Error('The frame shows no page.');
  await arrivalOf(element.contentWindow, pagePath);
  return putInto(element.contentWindow, setup);
}

export const coversOf = (page: Document | null | undefined): HTMLDialogElement[] => [
  ...(page?.querySelectorAll<HTMLDialogElement>(':root > dialog') ?? []),
];

/** Nothing but the cover is seen, at the corners and in the middle, and it is modal. */
export function isCovered(page: Document): boolean {
  // A bar to scroll with is no part of the page.
  const { clientWidth: width, clientHeight: height } = page.documentElement;
  const points: readonly (readonly [x: number, y: number])[] = [
    [0, 0],
    [width - 1, 0],
    [width / 2, height / 2],
    [0, height - 1],
    [width - 1, height - 1],
  ];
  const [cover] = coversOf(page);
  return (
    cover !== undefined &&
    cover.matches('[open]:modal') &&
    points.every(([x, y]) => page.elementFromPoint(x, y) === cover)
  );
}

/** Has these keys, or the `button`, pressed by a script of the page itself; says whether the browser may act on all of them. */
export function pressed({ view }: ExitPage, ...keys: readonly string[]): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.addEventListener('message', ({ data }: MessageEvent<boolean>) => done(data));
    port1.start();
    view.postMessage(keys, '*', [port2]);
  });
}
