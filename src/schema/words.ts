/** A host's own words for one language: any part of them, in the shape of `Messages`. */
import * as z from 'zod/mini';
import { bands, frequencies, phases, reviews, towards } from './attendance.js';
import { each, keyed, language, partial } from './parts.js';
import { checks } from './question.js';
import { outcomes, signKinds } from './red-flags.js';
import { fits, planLists } from './rules.js';
import { helplineKinds, noticeIds, regions } from './safety.js';

const words = z.string();
const list = z.array(words);
const texts = keyed(words);

const titled = partial({ title: words, text: words });
const outcome = partial({ title: words, text: words, next: list });
const notice = { title: words, text: words, steps: list };
const question = {
  title: words,
  hint: words,
  why: words,
  options: keyed(partial({ label: words, hint: words })),
};

const attendance = partial({
  bands: partial(each(bands, titled)),
  phases: partial(each(phases, outcome)),
  frequencies: partial(each(frequencies, words)),
  reviews: partial(each(reviews, titled)),
  towards: partial(each(towards, words)),
  reasons: keyed(texts),
});

const parts = {
  chrome: texts,
  questions: partial(each(checks, keyed(partial({ ...question, family: partial(question) })))),
  groups: keyed(partial({ name: words, short: words, about: words, ask: words })),
  attributes: keyed(partial({ title: words, values: texts })),
  criteria: texts,
  cautions: keyed(titled),
  notices: partial(each(noticeIds, partial({ ...notice, family: partial(notice) }))),
  signs: keyed(partial({ title: words, healthy: words, say: words })),
  signKinds: partial(each(signKinds, words)),
  outcomes: partial(each(outcomes, outcome)),
  attendance,
  plan: partial(each(planLists, keyed(titled))),
  meetingTypes: texts,
  fits: partial(each(fits, words)),
  regions: partial(each(regions, words)),
  helplineKinds: partial(each(helplineKinds, words)),
  helplines: keyed(partial({ name: words, note: words })),
};

export const hostWords = partial({
  lang: language,
  ...parts,
  counselor: partial({ ...parts, tools: texts }),
});
