/** The intake summary of a fit result: what it holds, as plain data in words. */
import {
  isAnswered,
  shownQuestions,
  type Answers,
  type FullRecommendation,
  type Match,
} from '../engine/index.js';
import {
  answerWords,
  groupWords,
  noticeWords,
  questionWords,
  say,
  type QuizView,
} from '../quiz/quiz-view.js';
import { callsBeside, linesGiven, type RecordedLine } from './calls.js';
import { tell } from './words.js';

export type SectionId =
  | 'answers'
  | 'notices'
  | 'shortlist'
  | 'meeting-types'
  | 'therapy'
  | 'left-out'
  | 'steps'
  | 'notes';

export type SummaryItem = { readonly title?: string; readonly lines: readonly string[] };

export type SummarySection = {
  readonly id: SectionId;
  readonly heading: string;
  /** Never empty. */
  readonly items: readonly SummaryItem[];
};

export type IntakeSummary = {
  readonly lang: string;
  readonly title: string;
  /** The day it was made. */
  readonly date: string;
  readonly sections: readonly SummarySection[];
  /** Versions of content and engine. */
  readonly stamp: string;
  /** That it is no diagnosis. */
  readonly disclaimer: string;
};

/** What the JSON file holds. Stable: what is added later comes with a new `version`. */
export type IntakeRecord = {
  readonly kind: 'group-fit-intake';
  readonly version: 1;
  /** When it was made: ISO 8601, in UTC. */
  readonly made: string;
  readonly content: FullRecommendation['content'];
  readonly engine: string;
  readonly answers: Answers;
  readonly result: FullRecommendation;
  /** The lines to call that the screen shows with the notices, each once. */
  readonly helplines: readonly RecordedLine[];
  /** Only where the counselor wanted it. */
  readonly notes?: string;
};

/** So many reasons and therapy options leave the rest of the page to the others. */
const mainReasons = 3;
const mainTherapy = 3;

/** @param now when the summary is made */
export function intakeSummary(
  view: QuizView,
  result: FullRecommendation,
  now: Date,
): IntakeSummary {
  const { lang } = view.messages;
  const { content, engine } = result;
  const rows: readonly (readonly [SectionId, string, readonly SummaryItem[]])[] = [
    ['notices', tell(view, 'noticesHeading'), notices(view, result)],
    ['answers', tell(view, 'answersHeading'), answers(view)],
    ['shortlist', tell(view, 'shortlistHeading'), shortlist(view, result)],
    ['meeting-types', tell(view, 'meetingTypesHeading'), meetingTypes(view, result)],
    ['therapy', tell(view, 'therapyHeading'), therapy(view, result)],
    ['left-out', tell(view, 'leftOutHeading'), leftOut(view, result)],
    ['steps', tell(view, 'stepsHeading'), steps(view, result)],
    ['notes', tell(view, 'notesHeading'), notes(view)],
  ];
  return {
    lang,
    title: tell(view, 'paperTitle'),
    date: tell(view, 'madeOn', { date: now.toLocaleDateString(lang, { dateStyle: 'long' }) }),
    sections: rows
      .filter(([, , items]) => items.length > 0)
      .map(([id, heading, items]) => ({ id, heading, items })),
    stamp: tell(view, 'stamp', { content: content.id, version: content.version, engine }),
    disclaimer: say(view, 'notDiagnosis'),
  };
}

export function intakeRecord(view: QuizView, result: FullRecommendation, now: Date): IntakeRecord {
  const { answers: given, desk, notes: written } = view.state;
  return {
    kind: 'group-fit-intake',
    version: 1,
    made: now.toISOString(),
    content: result.content,
    engine: result.engine,
    answers: given,
    result,
    helplines: linesGiven(view, result.notices),
    ...(desk.withNotes && { notes: written }),
  };
}

const answers = (view: QuizView): SummaryItem[] =>
  shownQuestions(view.state.content, 'fit', view.state.answers)
    .filter(({ id }) => isAnswered(view.state.answers[id]))
    .map((question) => ({
      title: questionWords(view, question).title,
      lines: [answerWords(view, question)],
    }));

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
  return [...choice, ...trial].map((line) => ({ lines: [line] }));
}

const notes = ({ state: { desk, notes: text } }: QuizView): SummaryItem[] =>
  desk.withNotes && text.trim() !== '' ? [{ lines: text.trim().split('\n') }] : [];
