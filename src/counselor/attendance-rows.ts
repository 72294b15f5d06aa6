/** What a summary holds of an attendance result: what to do, how often, how long, when to look again, and why. */
import type { AttendanceAdvice } from '../engine/index.js';
import { say, type QuizView } from '../quiz/quiz-view.js';
import { goesOn, reasonWords, reasonsOf } from '../quiz/advice.js';
import { adviceRows, itemEach } from './advice-rows.js';
import { ended } from './summary-forms.js';
import type { SummaryItem, SummaryRow } from './summary.js';
import { tell } from './words.js';

export function attendanceRows(
  view: QuizView,
  advice: AttendanceAdvice,
  answers: SummaryRow,
): readonly SummaryRow[] {
  const words = advice.phase && view.messages.attendance.phases[advice.phase];
  const reasons = reasonsOf(view, advice).map((reason) => reasonWords(view, reason));
  return [
    ...adviceRows(view, words),
    ['schedule', tell(view, 'scheduleHeading'), schedule(view, advice)],
    ['reasons', say(view, 'reasonsTitle'), itemEach(reasons)],
    answers,
  ];
}

/** Of a group that is not safe nothing that would speak for going. */
function schedule(view: QuizView, advice: AttendanceAdvice): SummaryItem[] {
  const { bands, frequencies, reviews } = view.messages.attendance;
  const { band, frequency, review } = advice;
  const going = goesOn(advice);
  return [
    ...(frequency ? [{ title: say(view, 'frequencyTitle'), lines: [frequencies[frequency]] }] : []),
    ...(band && going ? [{ title: say(view, 'bandTitle'), lines: inWords(bands[band]) }] : []),
    ...(review && going
      ? [{ title: say(view, 'reviewTitle'), lines: inWords(reviews[review]) }]
      : []),
  ];
}

/** As one line: the title is a sentence there. */
const inWords = ({ title, text }: { readonly title: string; readonly text: string }): string[] => [
  `${ended(title, '.')} ${text}`,
];
