/**
 * Every notice can be given, and none can be dropped.
 *
 * Once anything was answered the engine gives each notice by its own condition over the answers that count, whatever else
 * was answered, and an act-now one keeps the ranking back until it was seen. So one way is left to drop a notice: someone
 * chose what calls for it, but that answer does not count, because its question is hidden by another answer. For an act-now
 * notice this must never be. (Other notices speak to what was asked: an answer to a question that is no longer shown is
 * not held on to, and their condition looks at what counts alone.)
 */
import { readAnswers, recommend, type NoticeRule, type Question } from '../engine/index.js';
import { overAnswers } from './conditions.js';
import { isActNow, type FitRules } from './fit-rules.js';
import type { Inquiry } from './inquiry.js';
import { claimOf, type Claim, type Finding } from './report.js';
import { impossible, possible, type Shows } from './witness.js';

export function noticesClaim(inquiry: Inquiry, rules: FitRules): Claim {
  return claimOf(
    'notices',
    inquiry.content.notices.flatMap((notice) => [
      givenFinding(inquiry, rules, notice),
      keptFinding(inquiry, rules, notice),
    ]),
  );
}

/** Given, and if it is act-now then urgent until it was seen, and still there after. */
function givenFinding(inquiry: Inquiry, rules: FitRules, { id }: NoticeRule): Finding {
  const { content, formulas, questions, sheet } = inquiry;
  const isGiven = rules.notices.get(id) ?? formulas.never;
  const seen = questions.filter(({ kind }) => kind === 'acknowledgement');
  const shows: Shows = (answers) => {
    const afterwards = {
      ...answers,
      ...Object.fromEntries(seen.map((one) => [one.id, one.options[0]])),
    };
    const result = recommend(content, answers);
    const isThere = [result, recommend(content, afterwards)].every(({ notices }) =>
      notices.some((notice) => notice.id === id),
    );
    return isThere && (!isActNow(id) || result.status === 'urgent');
  };
  const status = isActNow(id) ? rules.isUrgent : sheet.isAnswered;
  const target = formulas.all([isGiven, status]);
  const finding = possible(inquiry, { subject: `${id} is given`, target, shows });
  return finding.outcome === 'failed' ? { ...finding, note: neverGiven } : finding;
}

const neverGiven =
  'No answers bring it. Mend its condition, or those of the questions it rests on.';
const dropped =
  'These answers call for it, and one of them is hidden by another. Show its question to all.';

function keptFinding(inquiry: Inquiry, rules: FitRules, { id, when }: NoticeRule): Finding {
  const { content, formulas, questions, sheet } = inquiry;
  const isGiven = rules.notices.get(id) ?? formulas.never;
  const isCalledFor = isActNow(id) ? overAnswers(formulas, sheet.unhidden, when) : isGiven;
  const allShown = { ...content, questions: questions.map(withoutCondition) };
  const shows: Shows = (answers) => {
    const isMeant = readAnswers(isActNow(id) ? allShown : content, 'fit', answers).holds(when);
    const isCounted = readAnswers(content, 'fit', answers).holds(when);
    const { notices } = recommend(content, answers);
    return isMeant && !isCounted && !notices.some((notice) => notice.id === id);
  };
  const finding = impossible(inquiry, {
    subject: `${id} is never dropped`,
    target: formulas.all([isCalledFor, formulas.not(isGiven)]),
    shows,
  });
  if (finding.outcome !== 'failed') return finding;
  return { ...finding, note: dropped };
}

const withoutCondition = (question: Question): Question => {
  const { shownWhen: _, ...rest } = question;
  return rest;
};
