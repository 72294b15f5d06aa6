/** The words of a content of one's own over the built-in ones. */
import { mergeMessages, type PartialMessages } from './merge.js';
import type { Messages } from './types.js';

type OwnWords = { readonly [language: string]: PartialMessages };

/** Of the words of a content and of a language: every drawing asks for them, and others keep what they make of them. */
const laidOver = new WeakMap<OwnWords, WeakMap<Messages, Map<string, Messages>>>();

/**
 * The words a screen shows in a language: the content's own for that language tag, else for the language alone, else its
 * English ones; what is left out stays as it is built in. English words only fill the gaps in those of another language.
 * The same words give the same object.
 *
 * @param words the content's own, by language tag; upper and lower case are the same
 * @param language the tag that is asked for, such as `es-MX`
 * @param builtIn the built-in words for it
 */
export function messagesOver(words: OwnWords, language: string, builtIn: Messages): Messages {
  const ofContent = laidOver.get(words) ?? new WeakMap<Messages, Map<string, Messages>>();
  const byTag = ofContent.get(builtIn) ?? new Map<string, Messages>();
  const messages = byTag.get(language) ?? madeOver(words, language, builtIn);
  laidOver.set(words, ofContent.set(builtIn, byTag.set(language, messages)));
  return messages;
}

function madeOver(words: OwnWords, language: string, builtIn: Messages): Messages {
  const tag = language.toLowerCase();
  const known = [tag, tag.replace(/-.*/, ''), 'en']
    .map((wanted) => Object.keys(words).find((one) => one.toLowerCase() === wanted))
    .find((one) => one !== undefined);
  const own = known === undefined ? undefined : words[known];
  if (known === undefined || !own) return builtIn;
  const over = mergeMessages(builtIn, ofLanguage(known, own, builtIn));
  return known === 'en' && builtIn.lang !== known ? mergeMessages(over, builtIn) : over;
}

/** Groups named in one language among words that are in another say so, for a screen reader to speak them right. */
function ofLanguage(lang: string, own: PartialMessages, builtIn: Messages): PartialMessages {
  if (own.lang !== undefined || lang === builtIn.lang) return own;
  const groups = Object.entries(own.groups ?? {}).map(([id, words]) => [
    id,
    lang === 'en' && builtIn.groups[id] ? words : { ...words, lang },
  ]);
  return { ...own, groups: Object.fromEntries(groups) };
}
