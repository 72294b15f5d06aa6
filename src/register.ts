/** Registers the element: where, under which tag, and how open. Importing this does nothing. */
import { GroupFitQuizElement } from './group-fit-quiz.js';

export type DefineOptions = {
  /** `group-fit-quiz` by default. */
  readonly tag?: string;
  /** The page's own by default. */
  readonly registry?: CustomElementRegistry;
  /**
   * `closed` by default: nothing on the page can look inside. `open` is for tests and stories only; on a real page it
   * would let session recorders and analytics read every answer.
   */
  readonly shadow?: ShadowRootMode;
};

/** Registers the tag and gives its class. A tag that is taken stays as it is: the first copy on a page wins. */
export function define({
  tag = 'group-fit-quiz',
  registry = customElements,
  shadow = 'closed',
}: DefineOptions = {}): CustomElementConstructor {
  const taken = registry.get(tag);
  if (taken) return taken;
  /** A class of its own for each tag: a registry takes a class only once. */
  const Registered = class extends GroupFitQuizElement {
    constructor() {
      super(shadow);
    }
  };
  registry.define(tag, Registered);
  return Registered;
}

declare global {
  interface HTMLElementTagNameMap {
    'group-fit-quiz': GroupFitQuizElement;
  }
}
