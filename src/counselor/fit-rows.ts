/** What a summary holds of a fit result. */
import type { FullRecommendation, Match } from '../engine/index.js';
import { groupWords, noticeWords, say, type QuizView } from '../quiz/quiz-view.js';
import { itemEach } from './advice-rows.js';
import { callsBeside } from './calls.js';
import type { SummaryItem, SummaryRow } from './summary.js';
import { tell } from './words.js';

/** So many reasons and therapy options leave the rest of the page to the others. */
const mainReasons = 3;
const mainTherapy = 3;

export const fitRows = (
  view: QuizView,
  result: FullRecommendation,
  answers: SummaryRow,
): readonly SummaryRow[] => [
  ['notices', tell(view, 'noticesHeading'), notices(view, result)],
  answers,
  ['shortlist', tell(view, 'shortlistHeading'), shortlist(view, result)],
  ['meeting-types', tell(view, 'meetingTypesHeading'), meetingTypes(view, result)],
  ['therapy', tell(view, 'therapyHeading'), therapy(view, result)],
  ['left-out', tell(view, 'leftOutHeading'), leftOut(view, result)],
  ['steps', tell(view, 'stepsHeading'), steps(view, result)],
];

/** What to do, whom to call, and last what holds for everybody: that no group decides on medicine. */
function notices(view: QuizView, result: FullRecommendation): SummaryItem[] {
  const calls = callsBeside(view, result.notices);
  const given = result.notices.map(({ id }, index) => {
    const { title, steps: todo } = noticeWords(view, id);
    return { title, lines: [todo.join(' '), ...(calls[index] ?? [])] };
  });
  return [...given, { lines: [say(view, 'medicationLine')] }];
}

const shortlist = (
  view: QuizView,
  { shortlist: ids, community }: FullRecommendation,
): SummaryItem[] =>
  community
    .filter(({ group }) => ids.includes(group))
    .map((match) => ({
      title: groupWords(view, match.group).name,
      lines: matchLines(view, match),
    }));

function matchLines(view: QuizView, match: Match): string[] {
  const { criteria, cautions } = view.messages;
  const reasons = match.parts
    .filter(({ points }) => points > 0)
    .slice(0, mainReasons)
    .map(({ criterion }) => criteria[criterion] ?? criterion);
  const toAsk = match.cautions.map((id) => cautions[id]?.title ?? id);
  return [
    fitLine(view, match),
    ...(reasons.length > 0 ? [tell(view, 'why', { reasons: reasons.join(' ') })] : []),
    ...(toAsk.length > 0 ? [tell(view, 'askFirst', { cautions: toAsk.join('; ') })] : []),
  ];
}

const fitLine = (view: QuizView, { fit, score }: Match): string =>
  tell(view, 'fitAndScore', { fit: view.messages.fits[fit], score: Math.round(score) });

const meetingTypes = (
  view: QuizView,
  { meetingTypes: codes }: FullRecommendation,
): SummaryItem[] =>
  codes.length === 0
    ? []
    : [
        {
          lines: [
            codes.map((code) => `${view.messages.meetingTypes[code] ?? code} (${code})`).join(', '),
          ],
        },
      ];

const therapy = (view: QuizView, result: FullRecommendation): SummaryItem[] =>
  result.therapy
    .slice(0, mainTherapy)
    .map((match) => ({ title: groupWords(view, match.group).name, lines: [fitLine(view, match)] }));

/** Groups left out for the same reason stand together. */
function leftOut(view: QuizView, { ruledOut }: FullRecommendation): SummaryItem[] {
  const reasons = [...new Set(ruledOut.map(({ by }) => by))];
  return reasons.map((reason) => ({
    title: view.messages.criteria[reason] ?? reason,
    lines: [
      ruledOut
        .filter(({ by }) => by === reason)
        .map(({ group }) => groupWords(view, group).short)
        .join(', '),
    ],
  }));
}

function steps(view: QuizView, { plan }: FullRecommendation): SummaryItem[] {
  const { chosen } = view.state;
  const choice = chosen ? [say(view, 'chosen', { group: groupWords(view, chosen).short })] : [];
  const trial = plan.trial.map((id) => view.messages.plan.trial[id]?.title ?? id);
  return itemEach([...choice, ...trial]);
}
