/** The way out: Shift three times or a button, a cover over everything at once, and another page in this one's place. */

const presses = 3;
/** Presses further apart than this do not belong together. */
const milliseconds = 5000;

export type QuickExitHooks = {
  readonly root: ShadowRoot;
  /** Forgets every answer, on screen and kept. */
  readonly wipe: () => void;
  /** A press of Shift was heard. */
  readonly onPress: () => void;
};

export class QuickExit {
  readonly #hooks: QuickExitHooks;
  #document: Document | undefined;
  #address: string | undefined;
  #count = 0;
  #last = 0;
  /** Shift is down and no other key was pressed with it. */
  #isAlone = false;

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
    this.#document = listened;
    this.#count = 0;
  }

  leave(): void {
    const { root, wipe } = this.#hooks;
    cover(root);
    wipe();
    if (this.#address !== undefined) root.ownerDocument.location.replace(this.#address);
  }

  readonly #heard = (event: KeyboardEvent): void => {
    const isShift = event.key === 'Shift';
    if (event.type === 'keydown') {
      this.#isAlone = isShift;
      if (!isShift) this.#count = 0;
    } else if (isShift && this.#isAlone) {
      const isLate = event.timeStamp - this.#last > milliseconds;
      this.#count = isLate ? 1 : this.#count + 1;
      this.#last = event.timeStamp;
      if (this.#count >= presses) this.leave();
      else this.#hooks.onPress();
    }
  };
}

/** The top layer lies over all of the page, wherever the quiz stands in it. Escape takes it away no more. */
function cover(root: ShadowRoot): void {
  const dialog = root.ownerDocument.createElement('dialog');
  dialog.className = 'cover';
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  root.append(dialog);
  dialog.showModal();
}
