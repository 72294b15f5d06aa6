/**
 * Every notice can be given, and none can be dropped.
 *
 * The engine gives each notice by its own condition, whatever else was answered, once anything was. So a notice could be
 * dropped in two ways only. Its condition holds where nothing was answered. Or someone chose what calls for it, but that
 * answer does not count, because its question is hidden by another answer: for an act-now notice this must never be.
 * (Other notices speak to what was asked; an answer that no longer belongs to the questions shown is not held on to.)
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
  return possible(inquiry, { subject: `${id} is given`, target, shows });
}

function keptFinding(inquiry: Inquiry, rules: FitRules, { id, when }: NoticeRule): Finding {
  const { content, formulas, questions, sheet } = inquiry;
  const { all, any, never, not } = formulas;
  const isGiven = rules.notices.get(id) ?? never;
  const isCalledFor = isActNow(id) ? overAnswers(formulas, sheet.unhidden, when) : isGiven;
  const target = any([all([isGiven, not(sheet.isAnswered)]), all([isCalledFor, not(isGiven)])]);
  const allShown = { ...content, questions: questions.map(withoutCondition) };
  const shows: Shows = (answers) => {
    const isMeant = readAnswers(isActNow(id) ? allShown : content, 'fit', answers).holds(when);
    return isMeant && !recommend(content, answers).notices.some((notice) => notice.id === id);
  };
  const finding = impossible(inquiry, { subject: `${id} is never dropped`, target, shows });
  if (finding.outcome !== 'failed') return finding;
  return { ...finding, note: 'These answers call for it, and it is not given.' };
}

const withoutCondition = (question: Question): Question => {
  const { shownWhen: _, ...rest } = question;
  return rest;
};
