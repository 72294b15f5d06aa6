/** What takes the place of the clipboard, the printer and the disk, and is put back after each test. */
import type { QuizHarness } from '../support/quiz-harness.js';

/** What was changed for a test is put back after it. */
const undo: (() => void)[] = [];
afterEach(() => {
  for (const one of undo.splice(0)) one();
});

function replace(owner: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  undo.push(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

/** The clipboard of this test: what was put there, or that it is refused. */
export function clipboard(takes: boolean): string[] {
  const put: string[] = [];
  const writeText = async (text: string) => {
    if (!takes) throw new DOMException('No.', 'NotAllowedError');
    put.push(text);
  };
  replace(navigator, 'clipboard', { writeText });
  return put;
}

type Printed = { readonly texts: string[]; readonly frame: HTMLIFrameElement };

/** Takes the place of the print window, which would wait for a person. */
export function printer(quiz: QuizHarness): Printed {
  const frame = quiz.find('.paper') as HTMLIFrameElement;
  const texts: string[] = [];
  const inside = frame.contentWindow!;
  inside.print = () => {
    texts.push(inside.document.body.innerText);
    inside.dispatchEvent(new Event('afterprint'));
  };
  return { texts, frame };
}

type Download = { readonly name: string; readonly address: string };

/** The link is one of the frame or of the page; see `src/counselor/download.ts`. */
export function downloads(quiz: QuizHarness): Download[] {
  const taken: Download[] = [];
  const { contentWindow } = quiz.find('.paper') as HTMLIFrameElement;
  for (const view of [window, contentWindow as Window & typeof globalThis]) {
    replace(view.HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
      taken.push({ name: this.download, address: this.href });
    });
  }
  return taken;
}

export const said = (quiz: QuizHarness): string => quiz.find('.done')?.textContent?.trim() ?? '';
