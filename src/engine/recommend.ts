/** (content, answers) → recommendation: the one call most hosts need. */
import type { Answers, Content, GroupId, PlanItemId, PlanList } from './content.js';
import { countAnswers, standing } from './answers.js';
import { isMet, type Slots } from './conditions.js';
import { fitTableOf, type FitTable, type When } from './fit-table.js';
import { rank, type Tally } from './ranking.js';
import type {
  Match,
  Notice,
  Plan,
  Recommendation,
  Stamp,
  UrgentRecommendation,
} from './results.js';
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
  const { isEmpty, isAcknowledged, unanswered } = standing(fit.table, slots);
  if (isEmpty) return { status: 'incomplete', ...stamp(content), notices: [], unanswered };
  const notices = given(fit.notices, slots);
  if (isUrgent(notices) && !isAcknowledged) {
    return { status: 'urgent', ...stamp(content), notices, unanswered };
  }
  const { community, therapy, ruledOut } = rank(content, fit, slots);
  return {
    status: community.length > 0 ? 'ready' : 'no-match',
    ...stamp(content),
    notices,
    shortlist: pickShortlist(content, fit, slots, community),
    community: community.map(matchOf),
    therapy: therapy.map(matchOf),
    ruledOut,
    meetingTypes: given(fit.meetingTypes, slots),
    plan: planFor(fit, slots),
    unanswered,
  };
}

/** The shortlist alone; none while nothing is ranked. */
export function shortlistFor(
  content: Content,
  fit: FitTable,
  slots: Slots,
): readonly GroupId[] | undefined {
  const { isEmpty, isAcknowledged } = standing(fit.table, slots);
  if (isEmpty || (isUrgent(given(fit.notices, slots)) && !isAcknowledged)) return undefined;
  const { community } = rank(content, fit, slots);
  return pickShortlist(content, fit, slots, community);
}

function given<Value>(rows: readonly When<Value>[], slots: Slots): Value[] {
  const values: Value[] = [];
  for (const { value, condition } of rows) if (isMet(condition, slots)) values.push(value);
  return values;
}

/** Act-now notices come first. */
const isUrgent = (notices: readonly Notice[]): notices is UrgentRecommendation['notices'] =>
  notices[0]?.severity === 'act-now';

/** What made a result: the content's id and version, and the engine's. */
export const stamp = ({ id, version }: Content): Stamp => ({
  content: { id, version },
  engine: engineVersion,
});

const matchOf = ({ match }: Tally): Match => match;

function planFor(fit: FitTable, slots: Slots): Plan {
  const plan: { [list in PlanList]: PlanItemId[] } = {
    trial: [],
    firstVisit: [],
    resources: [],
    selfManagement: [],
    family: [],
  };
  for (const { value, condition } of fit.plan) {
    if (isMet(condition, slots)) plan[value.list].push(value.id);
  }
  return plan;
}
