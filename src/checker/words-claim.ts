/** In every language the content brings, no id is ever shown in place of words. */
import { messages as english } from '../messages/en.js';
import { messages as spanish } from '../messages/es.js';
import { mergeMessages } from '../messages/merge.js';
import type { HostContent } from '../schema/index.js';
import { suggestion } from '../schema/nearest.js';
import { neededWords, type WordPath } from './needed-words.js';
import { claimOf, type Claim, type Finding } from './report.js';

const builtIn = new Map([english, spanish].map((messages) => [messages.lang, messages]));

/**
 * Words of one's own are laid over those of this package, language by language, as the screen does it. Texts that stay
 * English in another language are counted, not refused. Words under an id that is not there are refused: they
 * would never be shown.
 */
export function wordsClaim({ words = {}, ...content }: HostContent): Claim {
  const languages = [...new Set(['en', ...Object.keys(words)])];
  return claimOf(
    'words',
    languages.flatMap((language) => findingsFor(content, language, words[language] ?? {})),
  );
}

type Words = NonNullable<HostContent['words']>[string];

function findingsFor(content: HostContent, language: string, own: Words): Finding[] {
  const under = builtIn.get(language.replace(/-.*/, '')) ?? english;
  const messages = mergeMessages(under, own);
  const needed = distinct(neededWords(content, messages));
  const lacking = needed.filter((path) => !isSaid(at(messages, path)));
  const paths = knownIn(needed);
  const lost = lostIn(own, paths);
  const toEnglish = needed.filter((path) => !isSaid(at(own, path))).length;
  if (lacking.length + lost.length > 0) {
    return [
      ...failures(
        language,
        lacking,
        () => 'These words are needed, and are not there. Write them.',
      ),
      ...failures(language, lost, (path) => lostNote(path, paths)),
    ];
  }
  if (under.lang !== 'en' || language === 'en' || toEnglish === 0)
    return [{ subject: language, outcome: 'proved' }];
  const note = `${toEnglish} of ${needed.length} texts are the English ones of this package.`;
  return [{ subject: language, outcome: 'reported', note }];
}

const failures = (
  language: string,
  paths: readonly WordPath[],
  noteOn: (path: WordPath) => string,
): Finding[] =>
  paths.map((path) => ({
    subject: `${language}: ${path.join('.')}`,
    outcome: 'failed',
    note: noteOn(path),
  }));

/** With the nearest of the ids that have words in the same place. */
function lostNote(path: WordPath, known: ReadonlySet<string>): string {
  const place = path
    .slice(0, -1)
    .filter((one) => one !== 'family')
    .map((one) => `${one}.`)
    .join('');
  const ids = [...known]
    .filter((one) => one.startsWith(place))
    .map((one) => one.slice(place.length))
    .filter((id) => !id.includes('.'));
  return `These words are for an id that is not there. ${suggestion(path.at(-1), ids, 'Take them out.')}`;
}

const distinct = (paths: readonly WordPath[]): WordPath[] => [
  ...new Map(paths.map((path) => [path.join('.'), path])).values(),
];

const isRecord = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(words: unknown, path: WordPath): unknown {
  return path.reduce(
    (inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    words,
  );
}

/** A text, or a list of texts, none of them empty. */
const isSaid = (words: unknown): boolean => {
  const texts: readonly unknown[] = Array.isArray(words) ? words : [words];
  return texts.length > 0 && texts.every((one) => typeof one === 'string' && one.trim() !== '');
};

/** Texts that may be left out, and what the widget itself says. */
const optional: readonly string[] = ['lang', 'hint', 'why', 'note', 'family'];
const chrome = Object.keys(english.chrome).map((key) => ['chrome', key]);

/** Every path that leads to something needed, as text. */
const knownIn = (needed: readonly WordPath[]): ReadonlySet<string> =>
  new Set(
    [...needed, ...chrome].flatMap((path) =>
      path.map((_, end) => path.slice(0, end + 1).join('.')),
    ),
  );

/** Where texts are that no path leads to. What is said to family stands for the same ids. */
function lostIn(words: unknown, paths: ReadonlySet<string>, path: WordPath = []): WordPath[] {
  if (!isRecord(words)) return [];
  return Object.entries(words).flatMap(([key, inner]) => {
    const here = [...path, key];
    const meant = here.filter((one) => one !== 'family').join('.');
    const isKnown = optional.includes(key) || paths.has(meant);
    return isKnown || isEmpty(inner) ? lostIn(inner, paths, here) : [here];
  });
}

const isEmpty = (words: unknown): boolean => isRecord(words) && Object.keys(words).length === 0;
