/** How long to keep going, and how often. */
import type { Answers, Content, Test } from './content.js';
import type { AttendanceRules, Frequency } from './check-rules.js';
import { readAnswers } from './answers.js';
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
  const { counted, holds } = readAnswers(content, 'attendance', answers);
  if (Object.keys(counted).length === 0) {
    return { status: 'incomplete', ...stamp(content), reasons: [] };
  }
  const firstThatHolds = <Row extends { readonly when: Test }>(rows: readonly Row[]) =>
    rows.find(({ when }) => holds(when));
  const band = firstThatHolds(rules.bands)?.band;
  const phase = firstThatHolds(rules.phases)?.phase;
  const usual = firstThatHolds(rules.frequencies.filter((row) => row.phase === phase))?.frequency;
  const frequency = usual && holds(rules.stepUpWhen) ? stepUp(rules, usual) : usual;
  const review = firstThatHolds(rules.reviews)?.review;
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

const stepUp = ({ frequencyOrder }: AttendanceRules, usual: Frequency): Frequency | undefined =>
  frequencyOrder[Math.max(0, frequencyOrder.indexOf(usual) - 1)];
