/** What a red-flag and an attendance result say, on screen as on paper. */
import {
  adviseAttendance,
  type AttendanceAdvice,
  type HelplineKind,
  type RedFlagReport,
  type SeenSign,
} from '../engine/index.js';
import { say, type QuizView } from './quiz-view.js';

/** The lines that fit the signs, and where there are any the emergency number. */
export const fittingKinds = ({ helplines }: RedFlagReport): readonly HelplineKind[] =>
  helplines.length > 0 ? [...helplines, 'emergency'] : [];

/** What kind of sign it is, and what was answered. */
export function saidOf(view: QuizView, { sign, kind, answer }: SeenSign): string {
  const { questions, signKinds } = view.messages;
  const said = questions['red-flags'][sign]?.options[answer]?.label ?? answer;
  return `${signKinds[kind]}. ${say(view, 'youSaid', { answer: said })}.`;
}

/** Whether the advice is to go on with the group. */
export const goesOn = ({ phase }: AttendanceAdvice): boolean => phase !== 'leave';

type Reason = AttendanceAdvice['reasons'][number];

/** What speaks for the advice; of a group that is not safe the answer alone that makes it so. */
export function reasonsOf({ state }: QuizView, advice: AttendanceAdvice): readonly Reason[] {
  const leadsThere = ({ question, answer }: Reason): boolean =>
    adviseAttendance(state.content, { [question]: answer }).phase === advice.phase;
  return advice.reasons.filter((one) => goesOn(advice) || leadsThere(one));
}

export const reasonWords = ({ messages }: QuizView, { question, answer }: Reason): string =>
  messages.attendance.reasons[question]?.[answer] ?? `${question}: ${answer}`;
