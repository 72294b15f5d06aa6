/**
 * An estimate of the Flesch–Kincaid grade of English text: years of school it takes to read it. Syllables are guessed from
 * the letters, which is right often enough for an average over sentences.
 */

/** Parts of sentences that Flesch counts as sentences of their own end with one of these. */
const sentenceEnd = /[.!?:;]+(?=["”’)]*(?:\s|$))/;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d’'+-]*/gu) ?? [];

/** Where an `e` is written and not spoken. */
const silent: readonly RegExp[] = [
  /(?<![^aeiouy]l)e$/, // make, not little
  /(?<![td]|[^aeiouyl]l)e(?=d$)/, // asked, not wanted or handled
  /(?<![sxzcg]|[cs]h|[^aeiouy]l)e(?=s$)/, // times, not houses or tables
  /e(?=(?:one|thing|times|ful|ly|less|work)$|ment)/, // someone, useful
];

/** Where two vowels side by side are spoken apart. */
const apart: readonly RegExp[] = [
  /[aeiouy](?=ing)/, // being
  /(?<![cstgx])i(?=a|o(?!r))/, // trial, period; not social, question or behavior
  /(?<!t)i(?=et|ent|ence)/, // quiet, client; not patient
  /(?<![gq])u(?=a)/, // usual
  /creat|idea|area|suicid|theo/,
];

/** A guess, rather one too many than one too few; a number counts as one. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/g, '');
  const spoken = silent.reduce((rest, rule) => rest.replace(rule, ''), letters);
  const vowels = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  return Math.max(1, vowels + apart.filter((rule) => rule.test(letters)).length);
}

const countSyllables = (words: readonly string[]): number =>
  words.flatMap((word) => word.split('-')).reduce((sum, part) => sum + syllablesOf(part), 0);

/** The grade of a text; its sentences end with a mark. */
export function gradeOf(text: string): number {
  const sentences = text.split(sentenceEnd).filter((part) => wordsOf(part).length > 0);
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const length = words.length / sentences.length;
  return 0.39 * length + 11.8 * (countSyllables(words) / words.length) - 15.59;
}

/** Headings and list items as one text, each closed by a mark. */
export const asSentences = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => (/[.!?:;]["”’)]*$/.test(part.trim()) ? part : `${part}.`))
    .join(' ');

/** The text with each of these names read as one short word, the longest first. */
export function withoutNames(text: string, names: readonly string[]): string {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, name) => {
    const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return rest.replaceAll(new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, 'gu'), 'it');
  }, text);
}
