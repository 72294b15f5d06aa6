/**
 * How easy Spanish text is to read, on the INFLESZ scale (Barrio-Cantalejo 2008), which is Szigriszt Pazos' formula: 80 and
 * more is very easy, 65 to 80 fairly easy, 55 to 65 ordinary, below 40 hard. Syllables are counted by the spelling, which in
 * Spanish tells them.
 */

/** Two strong vowels, or a weak one with an accent, are spoken apart. */
const nucleus = /[iuü]?[aeoáéó][iuy]?|[iu][iuy]?|[íú]|y$/g;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];

export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .replaceAll(/(?<=[gq])u(?=[eiéí])/g, '')
    .replaceAll(/[^a-záéíóúüñ]/g, '');
  return Math.max(1, letters.match(nucleus)?.length ?? 0);
}

/** The score of a text; its sentences end with a mark. */
export function easeOf(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 100;
  const sentences = text
    .split(/[.!?:;…]+(?=["”)]*(?:\s|$))/)
    .filter((part) => wordsOf(part).length > 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
}
