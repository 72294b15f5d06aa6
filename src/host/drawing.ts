/** Draws a result from the top down, a part after each frame: what is seen first does not wait for what lies below it. */
import { render } from 'lit/html.js';
import { focusOn, watchFocus } from '../quiz/focus.js';
import type { QuizView } from '../quiz/quiz-view.js';
import type { QuizState } from '../quiz/state.js';
import { warmUp } from '../quiz/warm-up.js';
import { allParts, resultParts } from '../templates/later.js';
import { quiz } from '../templates/quiz.js';

/** Where no frame comes, as in a tab that is not in view. */
const atLatest = 1000;

type Timer = ReturnType<typeof setTimeout> | undefined;

export class Drawing {
  readonly #root: ShadowRoot;
  readonly #draw: () => void;
  #timer: Timer;
  #whenDone: (() => void)[] = [];
  /** How many parts are drawn; all of them but after an act that brings more than one frame can. */
  parts = allParts;

  /** @param draw shows the view as it is now, with as many parts */
  constructor(root: ShadowRoot, draw: () => void) {
    this.#root = root;
    this.#draw = draw;
  }

  /** @param focus where an act leads it; where it leads nowhere the focus moves only if it would be lost */
  show(focus: string | undefined, view: QuizView): void {
    const whereLost = watchFocus(this.#root);
    render(quiz(view), this.#root);
    focusOn(this.#root, focus ?? whereLost());
    warmUp(view, (next) => render(quiz(next), this.#root.ownerDocument.createDocumentFragment()));
  }

  /** After an act: a new result comes from its first part on, what was opened in one with its first rows. */
  follow(before: QuizState, { screen, opened }: QuizState): void {
    if (screen.kind !== 'result') return;
    if (screen !== before.screen) this.#start(0);
    else if (opened !== before.opened) this.#start(Math.min(this.parts, resultParts));
  }

  /** So many parts are drawn by the caller, now; the others follow. */
  #start(parts: number): void {
    this.parts = parts;
    // Paper takes what is there.
    addEventListener('beforeprint', this.#drawAll);
    this.#awaitFrame();
  }

  /** No part is waited for any more. */
  stop(): void {
    this.#wait(undefined);
    removeEventListener('beforeprint', this.#drawAll);
    this.parts = allParts;
    for (const tell of this.#whenDone.splice(0)) tell();
  }

  /** Resolves once all parts are drawn. */
  get done(): Promise<void> {
    return new Promise((tell) => {
      if (this.parts < allParts) this.#whenDone.push(tell);
      else tell();
    });
  }

  readonly #drawAll = (): void => {
    this.parts = allParts;
    this.#drawPart();
  };

  readonly #drawNext = (): void => {
    this.parts += 1;
    this.#drawPart();
  };

  #drawPart(): void {
    this.#draw();
    if (this.parts < allParts) this.#awaitFrame();
    else this.stop();
  }

  /** In the task after the next frame: what is drawn in the frame's own callback would be waited for by that frame. */
  #awaitFrame(): void {
    const timer = setTimeout(this.#drawAll, atLatest);
    this.#wait(timer);
    requestAnimationFrame(() => {
      if (this.#timer === timer) this.#wait(setTimeout(this.#drawNext));
    });
  }

  #wait(timer: Timer): void {
    clearTimeout(this.#timer);
    this.#timer = timer;
  }
}
