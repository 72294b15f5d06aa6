/** How long to keep going, and how often. */
import type { Answers, Content } from './content.js';
import type { AttendanceRules, Frequency, Phase } from './check-rules.js';
import { readAnswers, type Reading } from './answers.js';
import { stamp } from './recommend.js';
import type { AttendanceAdvice } from './results.js';

/**
 * Band, phase, frequency and next review, with the answers that pulled toward more, the same or less.
 *
 * `incomplete` with no answer. What rests on a skipped question is left out.
 *
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 * @example adviseAttendance(defaultContent, { focus: 'recovery', since: 'new' }).frequency
 */
export function adviseAttendance(content: Content, answers: Answers): AttendanceAdvice {
  const rules = content.attendance;
  const reading = readAnswers(content, 'attendance', answers);
  const { counted } = reading;
  if (Object.keys(counted).length === 0) {
    return { status: 'incomplete', ...stamp(content), reasons: [] };
  }
  const band = firstThatHolds(rules.bands, reading)?.band;
  const phase = firstThatHolds(rules.phases, reading)?.phase;
  const frequency = phase && frequencyFor(rules, phase, reading);
  const review = firstThatHolds(rules.reviews, reading)?.review;
  return {
    status: 'ready',
    ...stamp(content),
    ...(band && { band }),
    ...(phase && { phase }),
    ...(frequency && { frequency }),
    ...(review && { review }),
    reasons: rules.reasons.filter(({ question, answer }) => counted[question] === answer),
  };
}

const firstThatHolds = <
  Row extends AttendanceRules['bands' | 'phases' | 'frequencies' | 'reviews'][number],
>(
  rows: readonly Row[],
  { holds }: Reading,
): Row | undefined => rows.find(({ when }) => holds(when));

function frequencyFor(
  { frequencies, frequencyOrder, stepUpWhen }: AttendanceRules,
  phase: Phase,
  reading: Reading,
): Frequency | undefined {
  const rows = frequencies.filter((row) => row.phase === phase);
  const usual = firstThatHolds(rows, reading)?.frequency;
  if (!usual || !reading.holds(stepUpWhen)) return usual;
  return frequencyOrder[Math.max(0, frequencyOrder.indexOf(usual) - 1)];
}
