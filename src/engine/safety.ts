/**
 * The safety notices: which are given, how severe they are and in which order. Severity and order stand here, out of
 * reach of any content, option or host; content says only when each is given, and must say it for all of them.
 */
import type { Content, Test } from './content.js';
import { ContentError } from './errors.js';
import type { Notice } from './results.js';

/** In the order in which they are shown. */
const allNotices: readonly Notice[] = [
  { id: 'suicidal', severity: 'act-now' },
  { id: 'overdose', severity: 'act-now' },
  { id: 'unsafe-home', severity: 'act-now' },
  { id: 'withdrawal', severity: 'before-you-start' },
  { id: 'under-18', severity: 'before-you-start' },
  { id: 'medication', severity: 'before-you-start' },
  { id: 'care-first', severity: 'before-you-start' },
];

/**
 * All notices in their order, act-now first, and when the content gives each.
 * @throws ContentError when one, or the question that acknowledges one, is missing.
 */
export function noticeRules(content: Content): { readonly notice: Notice; readonly when: Test }[] {
  const rules = allNotices.map((notice) => {
    const any = content.notices.filter(({ id }) => id === notice.id).map(({ when }) => when);
    if (any.length > 0) return { notice, when: { any } };
    throw new ContentError(`content.notices: expected a notice "${notice.id}", found none`);
  });
  if (content.questions.some(({ kind }) => kind === 'acknowledgement')) return rules;
  throw new ContentError('content.questions: expected one of kind "acknowledgement", found none');
}
