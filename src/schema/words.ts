/** A host's own words for one language: any part of them, in the shape of `Messages`. */
import { bands, frequencies, phases, reviews, towards } from './attendance.js';
import { keyed, list, string } from './kinds.js';
import { byName, language, partial } from './parts.js';
import { checks } from './question.js';
import { outcomes, signKinds } from './red-flags.js';
import { fits, planLists } from './rules.js';
import { helplineKinds, noticeIds, regions } from './safety.js';

const words = string();
const lines = list(words);
const texts = keyed(words);

const titled = partial({ title: words, text: words });
const outcome = partial({ title: words, text: words, next: lines });
const notice = { title: words, text: words, steps: lines, nextStep: words };
const question = {
  title: words,
  hint: words,
  why: words,
  options: keyed(partial({ label: words, hint: words })),
};

const attendance = partial({
  bands: byName(bands, titled),
  phases: byName(phases, outcome),
  frequencies: byName(frequencies, words),
  reviews: byName(reviews, titled),
  towards: byName(towards, words),
  reasons: keyed(texts),
});

const parts = {
  chrome: texts,
  questions: byName(checks, keyed(partial({ ...question, family: partial(question) }))),
  groups: keyed(partial({ name: words, short: words, about: words, ask: words })),
  attributes: keyed(partial({ title: words, values: texts })),
  criteria: texts,
  cautions: keyed(titled),
  notices: byName(noticeIds, partial({ ...notice, family: partial(notice) })),
  signs: keyed(partial({ title: words, healthy: words, say: words })),
  signKinds: byName(signKinds, words),
  outcomes: byName(outcomes, outcome),
  attendance,
  plan: byName(planLists, keyed(titled)),
  meetingTypes: texts,
  fits: byName(fits, words),
  regions: byName(regions, words),
  helplineKinds: byName(helplineKinds, words),
  helplines: keyed(partial({ name: words, note: words })),
};

export const hostWords = partial({
  lang: language,
  ...parts,
  counselor: partial({ ...parts, tools: texts }),
});
