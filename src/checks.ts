/** The three checks, and the engine call that carries out each. */
import {
  adviseAttendance,
  checkRedFlags,
  recommend,
  type Answers,
  type AttendanceAdvice,
  type Check,
  type Content,
  type Recommendation,
  type RedFlagReport,
} from './engine/index.js';

type Values = {
  readonly fit: Recommendation;
  readonly 'red-flags': RedFlagReport;
  readonly attendance: AttendanceAdvice;
};

type ResultOf<Name extends Check> = { readonly check: Name; readonly value: Values[Name] };

/** A result, with the check it is of. */
export type CheckResult = { readonly [name in Check]: ResultOf<name> }[Check];

/** Each throws an AnswerError on an unknown question or option, or an answer of the wrong shape. */
export const resultOfCheck: {
  readonly [name in Check]: (content: Content, answers: Answers) => ResultOf<name>;
} = {
  fit: (content, answers) => ({ check: 'fit', value: recommend(content, answers) }),
  'red-flags': (content, answers) => ({
    check: 'red-flags',
    value: checkRedFlags(content, answers),
  }),
  attendance: (content, answers) => ({
    check: 'attendance',
    value: adviseAttendance(content, answers),
  }),
};
