/** What a summary holds of a red-flag result: what to do and whom to call first, then the signs with what to say. */
import type { RedFlagOutcome, RedFlagReport, SeenSign } from '../engine/index.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { fittingKinds, saidOf } from '../quiz/advice.js';
import { adviceRows } from './advice-rows.js';
import { callsTo } from './calls.js';
import type { SummaryItem, SummaryRow } from './summary.js';

export function redFlagsRows(
  view: QuizView,
  report: RedFlagReport,
  answers: SummaryRow,
): readonly SummaryRow[] {
  const words = view.messages.outcomes[report.outcome as RedFlagOutcome];
  return [
    ...adviceRows(view, words, callsTo(view, fittingKinds(report))),
    ['signs', say(view, 'signsTitle'), signs(view, report)],
    answers,
  ];
}

const signs = (view: QuizView, { signs: seen }: RedFlagReport): SummaryItem[] =>
  seen.length === 0
    ? [{ lines: [say(view, 'noSigns')] }]
    : seen.map((one) => ({
        title: view.messages.signs[one.sign]?.title ?? one.sign,
        lines: signLines(view, one),
      }));

function signLines(view: QuizView, seen: SeenSign): string[] {
  const words = view.messages.signs[seen.sign];
  return [
    saidOf(view, seen),
    ...(words
      ? [`${say(view, 'healthy')}: ${words.healthy}`, `${say(view, 'youCouldSay')}: “${words.say}”`]
      : []),
  ];
}
