/**
 * Keeps the answers in this tab's `sessionStorage`, where the host allows it (`remember="session"`) and once the person has
 * agreed. Where storage is shut off nothing is offered.
 */
import type { AnswerSheets } from '../quiz/state.js';

/** `offered`: the person may agree. `kept`: the person has agreed. `undefined`: not to be had. */
export type Memory = 'offered' | 'kept' | undefined;

type Kept = { readonly [check: string]: unknown };

const prefix = 'group-fit-quiz:';

export class SessionMemory {
  readonly #element: Element;
  #hasAgreed = false;
  #wasAsked = false;

  constructor(element: Element) {
    this.#element = element;
  }

  get standing(): Memory {
    if (!this.#storage) return undefined;
    return this.#hasAgreed ? 'kept' : 'offered';
  }

  agree(): void {
    this.#hasAgreed = true;
  }

  /** What was kept of a content's answers, the first time it is asked for; found means agreed. It may hold anything. */
  restore(content: string): Kept | undefined {
    if (this.#wasAsked) return undefined;
    this.#wasAsked = true;
    const kept = this.#read(content);
    this.#hasAgreed ||= kept !== undefined;
    return kept;
  }

  /** Keeps these beside what other quizzes on the page have kept; does nothing unless the person agreed. */
  keep(content: string, sheets: AnswerSheets): void {
    if (!this.#hasAgreed) return;
    try {
      const all = JSON.stringify({ ...this.#read(content), ...sheets });
      this.#storage?.setItem(prefix + content, all);
    } catch {
      // Full: what is on screen stands, and nothing older than it may come back.
      this.forget();
    }
  }

  /** Takes away all that any quiz has kept in this tab. */
  forget(): void {
    this.#hasAgreed = false;
    const storage = this.#storage;
    for (const key of Object.keys(storage ?? {})) {
      if (key.startsWith(prefix)) storage?.removeItem(key);
    }
  }

  #read(content: string): Kept | undefined {
    try {
      const kept: unknown = JSON.parse(this.#storage?.getItem(prefix + content) ?? 'null');
      return typeof kept === 'object' && kept !== null ? { ...kept } : undefined;
    } catch {
      return undefined;
    }
  }

  get #storage(): Storage | undefined {
    try {
      return this.#element.ownerDocument.defaultView?.sessionStorage;
    } catch {
      return undefined;
    }
  }
}
