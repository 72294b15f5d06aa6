/** Ids that have words of their own: where one of them stands on the screen, its words were forgotten. */
import { messages } from '../../src/messages/en.js';

type Words = { readonly [id: string]: unknown };

/** The ids of a table of words, but for those that are a word themselves, such as `once`. */
const idsOf = (table: Words): string[] =>
  Object.entries(table)
    .filter(([id, words]) => !textsIn(words).includes(id))
    .map(([id]) => id);

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

const { questions, attributes, attendance, plan } = messages;

const tables: readonly Words[] = [
  ...Object.values(questions),
  ...Object.values(questions).flatMap((check) =>
    Object.values(check).map(({ options }) => options),
  ),
  ...Object.values(attributes).map(({ values }) => values),
  ...Object.values(attendance),
  ...Object.values(plan),
  messages.groups,
  messages.criteria,
  messages.cautions,
  messages.notices,
  messages.signs,
  messages.signKinds,
  messages.outcomes,
  messages.helplines,
  messages.helplineKinds,
  messages.fits,
  attributes,
];

/** What some tables have as a word, e.g. an answer `no` beside an option id `no`. */
const words = new Set([...Object.values(messages.chrome), ...tables.flatMap(textsIn)]);

export const rawIds: ReadonlySet<string> = new Set(
  tables.flatMap(idsOf).filter((id) => !words.has(id)),
);
