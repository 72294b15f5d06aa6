/** Defines the quiz in the page's own window, and acts there: in a frame, the frame is then what asks for another page. */
import { define, type GroupFitQuizElement } from '../../src/index.js';

define({ shadow: 'open' });

const quiz = (): GroupFitQuizElement | null => document.querySelector('group-fit-quiz');

/** Presses the button, or else a key; tells whether the browser may act on it. */
function act(asked: string): boolean {
  if (asked === 'button') {
    quiz()?.shadowRoot?.querySelector<HTMLElement>('.exit')?.click();
    return true;
  }
  return ['keydown', 'keyup']
    .map((type) => new KeyboardEvent(type, { key: asked, bubbles: true, cancelable: true }))
    .map((event) => document.body.dispatchEvent(event))
    .every(Boolean);
}

addEventListener('message', ({ data, ports: [port] }: MessageEvent<readonly string[]>) => {
  port?.postMessage(data.map(act).every(Boolean));
});
