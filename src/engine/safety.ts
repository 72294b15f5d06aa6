/**
 * The safety notices: which are given, how severe they are and in which order. Severity and order stand here, out of
 * reach of any content, option or host; content says only when each is given, and must say it for all of them.
 */
import { countAnswers, standing } from './answers.js';
import { tableOf } from './check-table.js';
import { isMet, overAnswers } from './conditions.js';
import type { ActNowNoticeId, Answers, Content, NoticeId, Severity, Test } from './content.js';
import { ContentError } from './errors.js';
import type { ActNowNotice, Notice } from './results.js';

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
    if (any.length > 0) return { notice: Object.freeze({ id, severity }) as Notice, when: { any } };
    throw new ContentError(`content.notices: expected a notice "${id}", found none`);
  });
  if (questions.some(({ kind }) => kind === 'acknowledgement')) return rules;
  throw new ContentError('content.questions: expected one of kind "acknowledgement", found none');
}

/** Every notice, in the order in which they are shown. */
export const noticeIds = /* @__PURE__ */ Object.keys(severityOf) as readonly NoticeId[];

/** Those that have to be seen before anything is ranked. */
export const actNowIds = /* @__PURE__ */ noticeIds.filter(
  (id): id is ActNowNoticeId => severityOf[id] === 'act-now',
);

/**
 * The act-now notices that have to be seen before anything is ranked, for which `recommend` says `urgent`; none once they
 * were acknowledged. Asks for the notices alone, so it costs little at every answer.
 * @throws AnswerError as `recommend` does.
 */
export function unseenNotices(content: Content, answers: Answers): readonly ActNowNotice[] {
  const table = tableOf(content, 'fit');
  const slots = countAnswers(table, answers);
  const { isEmpty, isAcknowledged } = standing(table, slots);
  if (isEmpty || isAcknowledged) return [];
  return safetyRules(content)
    .filter(({ when }) => isMet(overAnswers(when, table.byId), slots))
    .map(({ notice }) => notice)
    .filter((one) => one.severity === 'act-now');
}
