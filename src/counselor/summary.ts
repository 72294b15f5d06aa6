/** The summary of a result: what it holds, as plain data in words. */
import { isAnswered, shownQuestions, type Check } from '../engine/index.js';
import {
  answerWords,
  questionWords,
  say,
  type QuizView,
  type Summarized,
} from '../quiz/quiz-view.js';
import { attendanceRows } from './attendance-rows.js';
import { fitRows } from './fit-rows.js';
import { redFlagsRows } from './red-flags-rows.js';
import { tell, type ToolKey } from './words.js';

export type SectionId =
  | 'advice'
  | 'answers'
  | 'notices'
  | 'shortlist'
  | 'meeting-types'
  | 'therapy'
  | 'left-out'
  | 'to-do'
  | 'signs'
  | 'schedule'
  | 'reasons'
  | 'steps'
  | 'notes';

export type SummaryItem = { readonly title?: string; readonly lines: readonly string[] };

export type SummarySection = {
  readonly id: SectionId;
  readonly heading: string;
  /** Never empty. */
  readonly items: readonly SummaryItem[];
};

/** A section that may turn out to be empty. */
export type SummaryRow = readonly [id: SectionId, heading: string, items: readonly SummaryItem[]];

export type Summary = {
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

/** @param now when the summary is made */
export function summaryOf(view: QuizView, result: Summarized, now: Date): Summary {
  const { lang } = view.messages;
  const { content, engine } = result;
  const rows = [
    ...rowsOf(view, result, ['answers', tell(view, 'answersHeading'), answers(view)]),
    ['notes', tell(view, 'notesHeading'), notes(view)] as const,
  ];
  return {
    lang,
    title: tell(view, titles[view.state.check]),
    date: tell(view, 'madeOn', { date: now.toLocaleDateString(lang, { dateStyle: 'long' }) }),
    sections: rows
      .filter(([, , items]) => items.length > 0)
      .map(([id, heading, items]) => ({ id, heading, items })),
    stamp: tell(view, 'stamp', { content: content.id, version: content.version, engine }),
    disclaimer: say(view, 'notDiagnosis'),
  };
}

const titles = {
  fit: 'paperTitle',
  'red-flags': 'redFlagsPaperTitle',
  attendance: 'attendancePaperTitle',
} as const satisfies { readonly [check in Check]: ToolKey };

function rowsOf(view: QuizView, result: Summarized, given: SummaryRow): readonly SummaryRow[] {
  if ('shortlist' in result) return fitRows(view, result, given);
  return 'signs' in result
    ? redFlagsRows(view, result, given)
    : attendanceRows(view, result, given);
}

function answers(view: QuizView): SummaryItem[] {
  const { content, check, answers: given } = view.state;
  return shownQuestions(content, check, given)
    .filter(({ id }) => isAnswered(given[id]))
    .map((question) => ({
      title: questionWords(view, question).title,
      lines: [answerWords(view, question)],
    }));
}

const notes = ({ state: { desk, notes: text } }: QuizView): SummaryItem[] =>
  desk.withNotes && text.trim() !== '' ? [{ lines: text.trim().split('\n') }] : [];
