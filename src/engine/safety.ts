/**
 * The safety notices: which are given, how severe they are and in which order. Severity and order stand here, out of
 * reach of any content, option or host; content says only when each is given, and must say it for all of them.
 */
import type { Content, NoticeId, Severity, Test } from './content.js';
import { ContentError } from './errors.js';
import type { Notice } from './results.js';

/** In the order in which they are shown. */
const severityOf: { readonly [id in NoticeId]: Severity } = {
  suicidal: 'act-now',
  overdose: 'act-now',
  'unsafe-home': 'act-now',
  withdrawal: 'before-you-start',
  'under-18': 'before-you-start',
  medication: 'before-you-start',
  'care-first': 'before-you-start',
};

export type SafetyRule = { readonly notice: Notice; readonly when: Test };

/**
 * All notices in their order, act-now first, and when the content gives each.
 * @throws ContentError when one, or the question that acknowledges one, is missing.
 */
export function safetyRules({ notices, questions }: Content): SafetyRule[] {
  const rules = Object.entries(severityOf).map(([id, severity]) => {
    const any = notices.filter((rule) => rule.id === id).map(({ when }) => when);
    if (any.length > 0) return { notice: { id, severity } as Notice, when: { any } };
    throw new ContentError(`content.notices: expected a notice "${id}", found none`);
  });
  if (questions.some(({ kind }) => kind === 'acknowledgement')) return rules;
  throw new ContentError('content.questions: expected one of kind "acknowledgement", found none');
}
