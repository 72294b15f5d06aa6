/** Everything that would tell an answer, a question or a result, and a search for it in what a script came by. */
import { defaultContent } from '../../src/content/index.js';
import { messages } from '../../src/messages/en.js';

/** Long enough not to stand in other text by chance. */
const isPhrase = (text: string): boolean => text.length >= 12;

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsIn(part);
  }
}

/** All words of the content: questions, options, groups, reasons, notices, plans. Not those of the buttons around them. */
const { chrome: _chrome, lang: _lang, ...contentWords } = messages;
const words = [...textsIn(contentWords)].filter((text) => !text.includes('{'));

/** All ids of the content. */
const { questions, groups, notices, redFlags } = defaultContent;
const ids = [
  ...questions.flatMap(({ id, options }) => [id, ...options]),
  ...[...groups, ...notices, ...(redFlags?.signs ?? [])].map(({ id }) => id),
];

/** A short word or id counts where it is a value of its own, whatever quotes are around it and escaped how often; not as a key. */
const isValueIn = (text: string, word: string): boolean =>
  text.split(`"${word}`).some((rest, at) => at > 0 && /^\\*"(?!:)/.test(rest));

/** Values of browsers' own timings: who ran a script, how urgent a request was. */
const platformWords = ['self', 'low'];

const phrases = [...new Set(words.filter(isPhrase))];
const values = [...new Set([...ids, ...words.filter((word) => !isPhrase(word))])].filter(
  (value) => !platformWords.includes(value),
);

/** The tell-tales in a text; JSON texts within JSON are fine. */
export function tellTalesIn(text: string): string[] {
  return [
    ...phrases.filter((phrase) => text.includes(phrase)),
    ...values.filter((value) => isValueIn(text, value)),
  ];
}
