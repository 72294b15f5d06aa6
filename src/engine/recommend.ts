/** (content, answers) → recommendation: the one call most hosts need. */
import type { Answers, Content, CriterionId, GroupId } from './content.js';
import { countAnswers } from './answers.js';
import type { Slots } from './conditions.js';
import { ruledOutBy, tally, type Tally } from './criteria.js';
import { decide, type Decisions } from './decisions.js';
import { fitTableOf, type FitTable, type GroupTable, type When } from './fit-table.js';
import { unansweredIn } from './flow.js';
import type { Match, Notice, Plan, Recommendation, Stamp } from './results.js';
import { safetyNotices } from './safety.js';
import { fitOf, scoreOf } from './score.js';
import { pickShortlist } from './shortlist.js';
import { engineVersion } from './version.js';

/**
 * Which groups fit the answers, and why.
 *
 * With no answer the status is `incomplete`. While an act-now notice has not been acknowledged it is `urgent`, and the
 * result has no place for a ranking. The same answers, in whatever order, give the same bytes.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @throws ContentError when the content lacks a safety notice.
 * @example recommend(defaultContent, { concern: ['alcohol'], goal: 'stop' }).shortlist
 */
export function recommend(content: Content, answers: Answers): Recommendation {
  const fit = fitTableOf(content);
  const slots = countAnswers(fit.table, answers);
  const unanswered = unansweredIn(fit.table, slots);
  const { isEmpty, isAcknowledged } = standing(fit, slots);
  if (isEmpty) return { status: 'incomplete', ...stamp(content), notices: [], unanswered };
  const decisions = decide(fit.decider, slots);
  const { actNow, beforeYouStart } = safetyNotices(given(fit.notices, decisions));
  const [first, ...others] = actNow;
  if (first && !isAcknowledged) {
    const notices: [typeof first, ...Notice[]] = [first, ...others, ...beforeYouStart];
    return { status: 'urgent', ...stamp(content), notices, unanswered };
  }
  const community = ranked(fit.community, decisions, slots);
  const shortlist = pickShortlist(content, fit, decisions, slots, community.tallies);
  return {
    status: community.tallies.length > 0 ? 'ready' : 'no-match',
    ...stamp(content),
    notices: [...actNow, ...beforeYouStart],
    shortlist: shortlist.map(({ table }) => table.group.id),
    community: matches(content, community.tallies),
    therapy: matches(content, ranked(fit.therapy, decisions, slots).tallies),
    ruledOut: community.ruledOut,
    meetingTypes: given(fit.meetingTypes, decisions),
    plan: planFor(fit, decisions),
    unanswered,
  };
}

/** What made a result: the content's id and version, and the engine's. */
export const stamp = ({ id, version }: Content): Stamp => ({
  content: { id, version },
  engine: engineVersion,
});

/** Whether anything was answered, and whether an act-now notice was acknowledged. */
function standing({ table }: FitTable, { counts }: Slots) {
  let isEmpty = true;
  let isAcknowledged = false;
  for (const { question, index } of table.questions) {
    if (counts[index] === 0) continue;
    if (question.kind === 'acknowledgement') isAcknowledged = true;
    else isEmpty = false;
  }
  return { isEmpty, isAcknowledged };
}

/** The groups in scope, by points (the sort is stable, so ties stay in catalogue order), and the others. */
function ranked(groups: readonly GroupTable[], decisions: Decisions, slots: Slots) {
  const tallies: Tally[] = [];
  const ruledOut: { group: GroupId; by: CriterionId }[] = [];
  for (const table of groups) {
    const by = ruledOutBy(table, decisions, slots);
    if (by === undefined) tallies.push(tally(table, decisions, slots));
    else ruledOut.push({ group: table.group.id, by });
  }
  return { tallies: tallies.sort((a, b) => b.points - a.points), ruledOut };
}

const matches = (content: Content, tallies: readonly Tally[]): Match[] =>
  tallies.map(({ table, points, parts, cautions }) => {
    const score = scoreOf(points);
    return { group: table.group.id, fit: fitOf(content, score), score, parts, cautions };
  });

function given<Value>(rows: readonly When<Value>[], decisions: Decisions): Value[] {
  const values: Value[] = [];
  for (const { value, row } of rows) if (decisions[row] === 1) values.push(value);
  return values;
}

const planFor = ({ plan }: FitTable, decisions: Decisions): Plan => ({
  trial: given(plan.trial, decisions),
  firstVisit: given(plan.firstVisit, decisions),
  resources: given(plan.resources, decisions),
  selfManagement: given(plan.selfManagement, decisions),
  family: given(plan.family, decisions),
});
