/** Tells the host what could not be used: each problem once, on the console and as an event. */
import { GroupFitErrorEvent } from '../events/error.js';

export class Reporter {
  readonly #element: HTMLElement;
  readonly #told = new Set<string>();

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  readonly report = (problem: string): void => {
    const message = `<${this.#element.localName}>: ${problem}`;
    if (this.#told.has(message)) return;
    this.#told.add(message);
    console.error(message);
    queueMicrotask(() => this.#element.dispatchEvent(new GroupFitErrorEvent(message)));
  };
}
