/**
 * Content a host brings: the `content` property, `src`, or an inline JSON script. The code that checks it is loaded only
 * then, and the content URL is the only request the quiz ever makes.
 */
import { defaultContent } from '../content/default-content.js';
import type { Content } from '../engine/index.js';
import type { Messages } from '../messages/types.js';

/** What the host gave: a value as it is, the text of a script, or an address. */
export type ContentSource = {
  readonly kind: 'value' | 'text' | 'url';
  /** How the host knows it. */
  readonly name: 'content' | 'script' | 'src';
  readonly given: unknown;
};

/** Where the element's content comes from; `undefined` for the built-in one. */
export function contentSourceOf(element: Element, property: unknown): ContentSource | undefined {
  if (property !== undefined && property !== null) {
    return { kind: 'value', name: 'content', given: property };
  }
  const url = element.getAttribute('src');
  if (url) return { kind: 'url', name: 'src', given: url };
  const script = element.querySelector(':scope > script[type="application/json"]');
  return script ? { kind: 'text', name: 'script', given: script.textContent ?? '' } : undefined;
}

/** A content with its words. */
export type Loaded = {
  readonly content: Content;
  /** The words for a language tag: the content's own over built-in ones. */
  readonly messagesFor: (language: string, builtIn: Messages) => Messages;
};

export const builtIn: Loaded = { content: defaultContent, messagesFor: (_, words) => words };

/**
 * Reads and checks the content.
 * @throws Error with a message that says what could not be used, and why.
 */
export async function loadContent({ kind, given }: ContentSource, base: string): Promise<Loaded> {
  const value = kind === 'value' ? given : parseJson(await textOf(kind, String(given), base));
  const { messagesOver, readContent } = await import('../schema/index.js');
  const { words = {}, ...content } = readContent(defaultContent, value);
  return { content, messagesFor: (language, under) => messagesOver(words, language, under) };
}

const textOf = (kind: 'text' | 'url', given: string, base: string) =>
  kind === 'url' ? textAt(given, base) : given;

async function textAt(address: string, base: string): Promise<string> {
  const response = await fetch(urlOf(address, base), {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
  }).catch((cause: unknown) => {
    throw new Error('expected content JSON at this address, found no answer', { cause });
  });
  if (!response.ok) throw new Error(`expected content JSON, found HTTP status ${response.status}`);
  return response.text();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(`expected JSON, found text that is none (${message})`, { cause });
  }
}

function urlOf(address: string, base: string): URL {
  try {
    return new URL(address, base);
  } catch (cause) {
    throw new Error(`expected an address, found "${address}"`, { cause });
  }
}
