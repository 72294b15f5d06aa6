/** Keeps the content the host brought: loads it once, says when it is there, falls back to the built-in one. */
import {
  builtIn,
  contentSourceOf,
  loadContent,
  type ContentSource,
  type Loaded,
} from './host-content.js';

export type ContentHooks = {
  readonly report: (problem: string) => void;
  /** A content is on its way. */
  readonly onWait: () => void;
  /** A content is there, also when it is the same as before. */
  readonly onReady: (loaded: Loaded) => void;
};

export class ContentKeeper {
  /** Content as a value, from the host. */
  given: unknown;
  /** The content is on its way, or was not looked for yet. */
  isLoading = true;
  /** None was there yet. Later ones come in the place of one that is there. */
  isFirst = true;
  /** Resolves once the content that was asked for last is there. */
  done: Promise<void> = Promise.resolve();
  readonly #element: Element;
  readonly #hooks: ContentHooks;
  #source: ContentSource | undefined;
  /** Counts the contents asked for, so that a late one does not replace a newer one. */
  #turn = 0;
  #loaded: Loaded = builtIn;

  /** A script child may still be on its way while the page loads. One function, however often the element is moved. */
  readonly #takeScript = (): void => void (this.done = this.#use());

  constructor(element: Element, hooks: ContentHooks) {
    this.#element = element;
    this.#hooks = hooks;
  }

  get loaded(): Loaded {
    return this.#loaded;
  }

  /** Loads what the host brought; until the first is there nothing is asked, and if one fails the built-in content is. */
  use(): void {
    this.#takeScript();
    const { ownerDocument } = this.#element;
    if (ownerDocument.readyState !== 'loading') return;
    ownerDocument.addEventListener('DOMContentLoaded', this.#takeScript, { once: true });
  }

  async #use(): Promise<void> {
    const source = contentSourceOf(this.#element, this.given);
    if (source && source.given === this.#source?.given) {
      if (!this.isLoading) return this.#hooks.onReady(this.#loaded);
      this.#hooks.onWait();
      return this.done;
    }
    const turn = ++this.#turn;
    this.#source = source;
    const loaded = source ? await this.#load(source) : builtIn;
    if (turn !== this.#turn) return;
    this.isLoading = this.isFirst = false;
    this.#loaded = loaded;
    this.#hooks.onReady(loaded);
  }

  async #load(source: ContentSource): Promise<Loaded> {
    this.isLoading = true;
    this.#hooks.onWait();
    try {
      return await loadContent(source, this.#element.ownerDocument.baseURI);
    } catch (error) {
      const { message } = error as Error;
      this.#hooks.report(`${source.name}: ${message}; using the built-in content`);
      return builtIn;
    }
  }
}
