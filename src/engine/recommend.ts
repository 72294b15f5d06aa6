/** (content, answers) → recommendation: the one call most hosts need. */
import type { Answers, Content, PlanItemId, PlanList } from './content.js';
import { countedAnswers, type CountedAnswers } from './answers.js';
import { holds } from './conditions.js';
import { tallyGroups, type Tally } from './criteria.js';
import { unansweredQuestions } from './flow.js';
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
  const counted = countedAnswers(content, 'fit', answers);
  const unanswered = unansweredQuestions(content, 'fit', answers);
  const isAcknowledged = acknowledgements(content).some((id) => id in counted);
  const given = Object.keys(counted).length - (isAcknowledged ? 1 : 0);
  if (given === 0) {
    return { status: 'incomplete', ...stamp(content), notices: [], unanswered };
  }
  const { actNow, beforeYouStart } = safetyNotices(content, counted);
  const [first, ...others] = actNow;
  if (first && !isAcknowledged) {
    const notices: [typeof first, ...Notice[]] = [first, ...others, ...beforeYouStart];
    return { status: 'urgent', ...stamp(content), notices, unanswered };
  }
  return {
    ...rankedGroups(content, counted),
    notices: [...actNow, ...beforeYouStart],
    meetingTypes: content.meetingTypes
      .filter(({ when }) => holds(when, counted))
      .map(({ code }) => code),
    plan: planFor(content, counted),
    unanswered,
  };
}

/** What made a result: the content's id and version, and the engine's. */
export const stamp = ({ id, version }: Content): Stamp => ({
  content: { id, version },
  engine: engineVersion,
});

const acknowledgements = (content: Content): string[] =>
  content.questions
    .filter(({ kind, check }) => kind === 'acknowledgement' && check === 'fit')
    .map(({ id }) => id);

function rankedGroups(content: Content, counted: CountedAnswers) {
  const tallies = tallyGroups(content, counted);
  const inScope = tallies.filter(({ ruledOutBy }) => ruledOutBy === undefined);
  const ranking = inScope.toSorted((a, b) => b.points - a.points);
  const community = ranking.filter(({ group }) => group.kind === 'community');
  const therapy = ranking.filter(({ group }) => group.kind === 'therapy');
  return {
    status: community.length > 0 ? ('ready' as const) : ('no-match' as const),
    ...stamp(content),
    shortlist: pickShortlist(content, counted, community),
    community: community.map((tally) => matchOf(content, tally)),
    therapy: therapy.map((tally) => matchOf(content, tally)),
    ruledOut: tallies.flatMap(({ group, ruledOutBy }) =>
      ruledOutBy !== undefined && group.kind === 'community'
        ? [{ group: group.id, by: ruledOutBy }]
        : [],
    ),
  };
}

function matchOf(content: Content, { group, points, parts, cautions }: Tally): Match {
  const score = scoreOf(points);
  return { group: group.id, fit: fitOf(content, score), score, parts, cautions };
}

function planFor(content: Content, counted: CountedAnswers): Plan {
  const items = (list: PlanList): PlanItemId[] =>
    content.plan
      .filter((item) => item.list === list && holds(item.when, counted))
      .map(({ id }) => id);
  return {
    trial: items('trial'),
    firstVisit: items('firstVisit'),
    resources: items('resources'),
    selfManagement: items('selfManagement'),
    family: items('family'),
  };
}
