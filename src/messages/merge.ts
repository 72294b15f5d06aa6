/** A host's own words over the built-in ones. */
import type { DeepPartial, Messages } from './types.js';

/** Some of the words of one language; what is left out stays as it was. */
export type PartialMessages = DeepPartial<Messages>;

type Words = { readonly [key: string]: unknown };

const ignored: readonly string[] = ['__proto__', 'constructor'];

/** The base with the parts laid over it, later ones on top. Lists and texts are replaced whole; nothing is changed in place. */
export const mergeMessages = (base: Messages, ...parts: PartialMessages[]): Messages =>
  parts.reduce<Words>(merged, base) as Messages;

function merged(base: Words, part: Words): Words {
  const result: { [key: string]: unknown } = { ...base };
  for (const [key, value] of Object.entries(part)) {
    if (value === undefined || ignored.includes(key)) continue;
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    result[key] = isWords(value) ? merged(isWords(before) ? before : {}, value) : value;
  }
  return result;
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
