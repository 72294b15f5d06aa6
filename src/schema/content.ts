import * as z from 'zod/mini';
import type { Content } from '../engine/index.js';
import type { PartialMessages } from '../messages/merge.js';
import { attendance } from './attendance.js';
import { criterion } from './criterion.js';
import { group } from './group.js';
import { atLeastOne, byLanguage, object, text } from './parts.js';
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

/** The shape alone; what refers to what is looked at by `contentIssues`. */
export const hostContent = object({
  id: text,
  version: text,
  questions: z.array(question),
  groups: z.array(group),
  criteria: z.array(criterion),
  notices: z.array(notice),
  helplines: atLeastOne(helpline),
  fits: atLeastOne(fit),
  shortlist,
  meetingTypes: z.array(meetingType),
  plan: z.array(planItem),
  redFlags,
  attendance,
  audiences: z.array(audience),
  familyWhen: test,
  words: z.exactOptional(byLanguage(hostWords)),
});
