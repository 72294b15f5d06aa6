/**
 * The safety notices: which are given, how severe they are and in which order. Severity and order stand here, out of
 * reach of any content, option or host; content says only when each is given, and must say it for all of them.
 */
import type { ActNowNoticeId, BeforeYouStartNoticeId, Content, NoticeId } from './content.js';
import { ContentError } from './errors.js';
import type { ActNowNotice, BeforeYouStartNotice } from './results.js';

/** In the order in which they are shown. */
export const actNowIds: readonly ActNowNoticeId[] = ['suicidal', 'overdose', 'unsafe-home'];
export const beforeYouStartIds: readonly BeforeYouStartNoticeId[] = [
  'withdrawal',
  'under-18',
  'medication',
  'care-first',
];

export type SafetyNotices = {
  readonly actNow: readonly ActNowNotice[];
  readonly beforeYouStart: readonly BeforeYouStartNotice[];
};

/** The notices the answers call for, in their order. */
export function safetyNotices(given: readonly NoticeId[]): SafetyNotices {
  const isGiven = (id: NoticeId) => given.includes(id);
  return {
    actNow: actNowIds.filter(isGiven).map((id) => ({ id, severity: 'act-now' })),
    beforeYouStart: beforeYouStartIds
      .filter(isGiven)
      .map((id) => ({ id, severity: 'before-you-start' })),
  };
}

/** @throws ContentError when a safety notice, or the question that acknowledges one, is missing. */
export function checkNotices(content: Content): void {
  for (const id of [...actNowIds, ...beforeYouStartIds]) {
    if (!content.notices.some((notice) => notice.id === id)) {
      throw new ContentError(`content.notices: expected a notice "${id}", found none`);
    }
  }
  if (!content.questions.some(({ kind }) => kind === 'acknowledgement')) {
    throw new ContentError('content.questions: expected one of kind "acknowledgement", found none');
  }
}
