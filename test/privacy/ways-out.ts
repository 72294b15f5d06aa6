/** Ways out of the quiz that a person takes: its links, and the file of a counselor. None leads away from the test. */
import { examples } from '../../stories/examples/examples.js';
import { until } from '../../stories/support/until.js';
import type { Hands } from './hands.js';
import { navigation } from './pixel.js';
import type { Visit } from './visit.js';

/** Within this page: not every browser tells a page of a call, and a site would take the test away. */
export const elsewhere = '#elsewhere';

export function leadElsewhere(link: HTMLAnchorElement): HTMLAnchorElement {
  link.href = elsewhere;
  link.removeAttribute('target');
  return link;
}

/** Back to where the test is. */
export const comeBack = (): void =>
  history.replaceState(null, '', `${location.pathname}${location.search}`);

/** Takes one link of each kind that is there: a call from the line, from the bar and from a result, and a group's site. */
export async function useLinks(hands: Hands, { root }: Visit): Promise<void> {
  for (const selector of ['.help-line a', '.help-bar a', '.call', '.site']) {
    const links = [...root.querySelectorAll<HTMLAnchorElement>(selector)];
    const link = links.find((one) => !one.closest('details:not([open])'));
    if (!link) continue;
    await hands.use(leadElsewhere(link), root);
    comeBack();
  }
}

type Frame = Window & typeof globalThis;
type Asked = {
  /** What the page heard of it. */
  readonly heard: readonly string[];
  /** The links that were followed for it. */
  readonly followed: readonly string[];
};

/**
 * Goes to the result of a counselor and has the data downloaded; the file is stopped on its way. The link is one of the frame
 * where browsers tell of links; see `src/counselor/download.ts`.
 */
export async function download(hands: Hands, { element, root }: Visit): Promise<Asked> {
  element.audience = 'counselor';
  element.answers = examples.find(({ id }) => id === 'fit-result-counselor')?.answers ?? {};
  await until(() => root.querySelector('.key') !== null);
  root.querySelector<HTMLElement>('form [type="submit"]')?.click();
  await element.updateComplete;
  const inside = root.querySelector<HTMLIFrameElement>('.paper')?.contentWindow as Frame;
  const heard: string[] = [];
  const followed: string[] = [];
  const stop = (event: Event) => {
    heard.push(event.type);
    event.preventDefault();
  };
  const { prototype } = (navigation ? inside : window).HTMLAnchorElement;
  const click = Reflect.get(prototype, 'click');
  prototype.click = function (this: HTMLAnchorElement) {
    followed.push(this.download);
  };
  navigation?.addEventListener('navigate', stop);
  const button = [...root.querySelectorAll<HTMLElement>('.tools button')].at(-1);
  if (button) await hands.use(button, root);
  await until(() => root.querySelector('.done')?.textContent?.trim() !== '');
  navigation?.removeEventListener('navigate', stop);
  prototype.click = click;
  return { heard, followed };
}
