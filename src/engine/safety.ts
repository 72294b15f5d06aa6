/**
 * The safety notices: which are given, how severe they are and in which order. Severity and order stand here, out of
 * reach of any content, option or host; content says only when each is given, and must say it for all of them.
 */
import { isAnswered, readAnswers } from './answers.js';
import type {
  ActNowNoticeId,
  Answers,
  BeforeYouStartNoticeId,
  Content,
  NoticeId,
} from './content.js';
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

/**
 * The act-now notices that have to be seen before anything is ranked, for which `recommend` says `urgent`; none once they
 * were acknowledged. Asks for the notices alone, so it costs little at every answer.
 * @throws AnswerError as `recommend` does.
 */
export function unseenNotices(content: Content, answers: Answers): readonly ActNowNotice[] {
  const { counted, holds } = readAnswers(content, 'fit', answers);
  const seen = content.questions.some(
    ({ id, kind }) => kind === 'acknowledgement' && isAnswered(counted[id]),
  );
  const isEmpty = Object.keys(counted).length === 0;
  if (seen || isEmpty) return [];
  const given = content.notices.filter(({ when }) => holds(when));
  return safetyNotices(given.map(({ id }) => id)).actNow;
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
