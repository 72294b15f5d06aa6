/** The way out: Shift three times or a button, a cover over everything at once, and another page in this one's place. */

const presses = 3;
/** Presses further apart than this do not belong together. */
const milliseconds = 5000;

export type QuickExitHooks = {
  readonly root: ShadowRoot;
  /** Forgets every answer, on screen and kept. */
  readonly wipe: () => void;
  /** How many presses are left is another number now, or none again. */
  readonly onPress: () => void;
};

export class QuickExit {
  readonly #hooks: QuickExitHooks;
  #document: Document | undefined;
  #address: string | undefined;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Shift is down and no other key was pressed with it. */
  #isAlone = false;
  #isLeaving = false;

  constructor(hooks: QuickExitHooks) {
    this.#hooks = hooks;
  }

  /** What the screen shows of it: presses of Shift still needed, once one was heard; `undefined` while it is off. */
  get view(): { readonly pressesLeft: number | undefined } | undefined {
    if (this.#address === undefined) return undefined;
    return { pressesLeft: this.#count > 0 ? presses - this.#count : undefined };
  }

  /** Listens for Shift on this document, and leads to this address; without an address it is off. */
  set(owner: Document, address: string | undefined): void {
    this.#address = address;
    const listened = address === undefined ? undefined : owner;
    if (listened === this.#document) return;
    for (const type of ['keydown', 'keyup'] as const) {
      this.#document?.removeEventListener(type, this.#heard, true);
      listened?.addEventListener(type, this.#heard, true);
    }
    // Early, since Chromium asks in the order in which pages listen; others ask those first who capture.
    this.#document?.defaultView?.removeEventListener('beforeunload', this.#unasked, true);
    listened?.defaultView?.addEventListener('beforeunload', this.#unasked, true);
    this.#document = listened;
    this.#count = 0;
  }

  leave(): void {
    const { root, wipe } = this.#hooks;
    this.#isLeaving = true;
    cover(root.ownerDocument);
    wipe();
    if (this.#address !== undefined) replacePage(root.ownerDocument, this.#address);
  }

  /** Whoever is in danger can't stay to say whether to leave. */
  readonly #unasked = (event: Event): void => {
    if (this.#isLeaving) event.stopImmediatePropagation();
  };

  readonly #heard = (event: KeyboardEvent): void => {
    const isShift = event.key === 'Shift';
    if (event.type === 'keydown') {
      this.#isAlone = isShift;
      if (!isShift && this.#count > 0) this.#counted(0);
    } else if (isShift && this.#isAlone && this.#count < presses) {
      // Once there, further presses of a hasty hand are not counted: leaving again would begin to load the next page anew.
      if (this.#count + 1 === presses) this.leave();
      this.#counted(this.#count + 1);
    }
  };

  #counted(count: number): void {
    clearTimeout(this.#timer);
    this.#count = count;
    if (count > 0) this.#timer = setTimeout(() => this.#counted(0), milliseconds);
    this.#hooks.onPress();
  }
}

/**
 * In a frame the page around it would stay, so that one is replaced first. Where it can't be, the frame alone is; where it
 * refuses without a word, that is all that happens.
 */
function replacePage({ defaultView: view, location }: Document, address: string): void {
  try {
    const top = view?.top;
    if (top && top !== view) {
      top.location.replace(address);
      cover(top.document);
    }
  } catch {
    // Sandboxed frames may not replace it, and of another origin it can't be covered.
  }
  location.replace(address);
}

/** Inline and important, no style of the page has a say in it. It is there even while the dialog is closed. */
const coverStyle = [
  'all:initial',
  'display:block',
  'position:fixed',
  'inset:0',
  'z-index:2147483647',
  'background:Canvas',
  'color-scheme:inherit',
].join('!important;');

/** Escape would close the cover, and stop the loading of the next page. */
const withoutEscape = (event: KeyboardEvent) => event.key === 'Escape' && event.preventDefault();

/**
 * A modal dialog lies over all of the page, and nothing under it can be reached. It stands at the root, since the quiz may
 * be in a part that is not shown. A dialog can keep from being closed only once: it is opened again each time.
 */
function cover(page: Document): void {
  const dialog = page.createElement('dialog');
  dialog.style.cssText = `${coverStyle}!important`;
  page.documentElement.append(dialog);
  dialog.addEventListener('close', () => dialog.showModal());
  page.addEventListener('keydown', withoutEscape, true);
  // oxlint-disable-next-line unicorn/prefer-add-event-listener -- takes the page's own away
  if (page.defaultView) page.defaultView.onbeforeunload = null;
  dialog.showModal();
}
