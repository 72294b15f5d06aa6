/** The built-in words. English is there at once; any other language is fetched, once, where it is first asked for. */
import { messages as english } from '../messages/en.js';
import type { Messages } from '../messages/types.js';

type Door = () => Promise<{ readonly messages: Messages }>;

const doors: { readonly [language: string]: Door } = {
  es: async () => import('../messages/es.js'),
};

/** Words that are there, for every quiz of the page. */
const there = new Map<string, Messages>();

export class BuiltInWords {
  readonly #report: (problem: string) => void;
  readonly #onReady: () => void;
  /** Languages asked for; those that could not be had are given in English. */
  readonly #asked = new Map<string, Messages | undefined>();
  #last: Messages | undefined;

  constructor(report: (problem: string) => void, onReady: () => void) {
    this.#report = report;
    this.#onReady = onReady;
  }

  /** The words asked for are on their way, and none were there before. */
  get isWaiting(): boolean {
    return !this.#last;
  }

  /** Words for a language tag. While they are on their way those from before stay. */
  for(tag: string): Messages {
    const language = tag.toLowerCase().replace(/-.*/, '');
    const door = doors[language];
    if (door && !there.has(language) && !this.#asked.has(language)) void this.#ask(language, door);
    const words = door ? (there.get(language) ?? this.#asked.get(language)) : english;
    this.#last = words ?? this.#last;
    return this.#last ?? english;
  }

  async #ask(language: string, door: Door): Promise<void> {
    this.#asked.set(language, undefined);
    try {
      there.set(language, (await door()).messages);
    } catch (error) {
      this.#asked.set(language, english);
      this.#report(`lang "${language}": ${(error as Error).message}; using the English words`);
    }
    this.#onReady();
  }
}
