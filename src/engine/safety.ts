/**
 * The safety notices: which are given, how severe they are and in which order. Severity and order stand here, out of
 * reach of any content, option or host; content says only when each is given, and must say it for all of them.
 */
import { isAnswered, readAnswers } from './answers.js';
import type { ActNowNoticeId, Answers, Content, NoticeId, Test } from './content.js';
import { ContentError } from './errors.js';
import type { ActNowNotice, Notice } from './results.js';

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

const isActNow = (notice: Notice): notice is ActNowNotice => notice.severity === 'act-now';

/** Those that have to be seen before anything is ranked. */
export const actNowIds: readonly ActNowNoticeId[] = allNotices.filter(isActNow).map(({ id }) => id);
export const noticeIds: readonly NoticeId[] = allNotices.map(({ id }) => id);

/**
 * The act-now notices that have to be seen before anything is ranked, for which `recommend` says `urgent`; none once they
 * were acknowledged. Asks for the notices alone, so it costs little at every answer.
 * @throws AnswerError as `recommend` does.
 */
export function unseenNotices(content: Content, answers: Answers): readonly ActNowNotice[] {
  const { counted, holds } = readAnswers(content, 'fit', answers);
  const isSeen = content.questions.some(
    ({ id, kind }) => kind === 'acknowledgement' && isAnswered(counted[id]),
  );
  if (isSeen || Object.keys(counted).length === 0) return [];
  return noticeRules(content).flatMap(({ notice, when }) =>
    isActNow(notice) && holds(when) ? [notice] : [],
  );
}
