import type { Content } from '../engine/index.js';
import type { PartialMessages } from '../messages/merge.js';
import { attendance } from './attendance.js';
import { criterion } from './criterion.js';
import { group } from './group.js';
import { list, object, optional } from './kinds.js';
import { atLeastOne, byLanguage, text } from './parts.js';
import { question } from './question.js';
import { redFlags } from './red-flags.js';
import { audience, fit, meetingType, planItem, shortlist } from './rules.js';
import { helpline, notice } from './safety.js';
import { test } from './test.js';
import { hostWords } from './words.js';

/** What a host hands in: a content, and its own words by language tag. */
export type HostContent = Content & {
  readonly words?: { readonly [lang: string]: PartialMessages };
};

export const words = byLanguage(hostWords);

/** The shape alone; what refers to what is looked at by `contentIssues`. */
export const hostContent = object({
  id: text,
  version: text,
  questions: list(question),
  groups: list(group),
  criteria: list(criterion),
  notices: list(notice),
  helplines: atLeastOne(helpline),
  fits: atLeastOne(fit),
  shortlist,
  meetingTypes: list(meetingType),
  plan: list(planItem),
  redFlags,
  attendance,
  audiences: list(audience),
  familyWhen: test,
  words: optional(words),
});
