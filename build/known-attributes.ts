/** The attributes that the rules of the built-in content look at, as the JSON Schema files and the documentation tell them. */
import { lookedAtIn, statedBy } from '../src/checker/vocabulary.js';
import { defaultContent } from '../src/content/index.js';
import { messages } from '../src/messages/en.js';

export type KnownAttribute = {
  readonly name: string;
  /** A list of texts; else one text. */
  readonly isList: boolean;
  /** Values that a rule compares with. */
  readonly compared: readonly string[];
  /** Values that say something to a person, or that it is known, and that no rule asks for. */
  readonly others: readonly string[];
  /** What rules do by it, in words. */
  readonly uses: readonly string[];
};

export function knownAttributes(): readonly KnownAttribute[] {
  const stated = statedBy(defaultContent.groups);
  return [...lookedAtIn(defaultContent)].map(([name, { values, form, uses }]) => {
    const inWords = Object.keys(messages.attributes[name]?.values ?? {});
    const others = new Set([...(stated.get(name) ?? []), ...inWords]);
    return {
      name,
      isList: form === 'list',
      compared: [...values],
      others: [...others].filter((value) => !values.has(value)),
      uses: [...uses].map((use) => words[use]),
    };
  });
}

const words = {
  'rule out': 'rule out',
  rank: 'rank',
  caution: 'add a caution',
  shortlist: 'fill the shortlist',
} as const;
