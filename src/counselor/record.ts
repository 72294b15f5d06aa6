/** The summary of a result as data, for a file. */
import type { Answers, Check } from '../engine/index.js';
import type { QuizView, Summarized } from '../quiz/quiz-view.js';
import { linesBeside } from '../templates/notices.js';
import { fittingKinds } from '../quiz/advice.js';
import { recordedLines, type RecordedLine } from './calls.js';

const kinds = {
  fit: 'group-fit-intake',
  'red-flags': 'group-fit-red-flags',
  attendance: 'group-fit-attendance',
} as const satisfies { readonly [check in Check]: string };

/** What the JSON file holds. Stable: what is added later comes with a new `version`. */
export type SummaryRecord = {
  readonly kind: (typeof kinds)[Check];
  readonly version: 1;
  /** When it was made: ISO 8601, in UTC. */
  readonly made: string;
  readonly content: Summarized['content'];
  readonly engine: string;
  readonly answers: Answers;
  readonly result: Summarized;
  /** The lines to call that the screen shows with the notices or the advice, each once. */
  readonly helplines: readonly RecordedLine[];
  /** Only where the counselor wanted it. */
  readonly notes?: string;
};

export function recordOf(view: QuizView, result: Summarized, now: Date): SummaryRecord {
  const { check, answers, desk, notes } = view.state;
  return {
    kind: kinds[check],
    version: 1,
    made: now.toISOString(),
    content: result.content,
    engine: result.engine,
    answers,
    result,
    helplines: recordedLines(view, kindsGiven(view, result)),
    ...(desk.withNotes && { notes }),
  };
}

function kindsGiven(view: QuizView, result: Summarized) {
  if ('notices' in result) return linesBeside(view, result.notices).flat();
  return 'signs' in result ? fittingKinds(result) : [];
}
