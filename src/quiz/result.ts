/** The result of each check from the state: always computed afresh, so it is never behind the answers. */
import {
  adviseAttendance,
  checkRedFlags,
  recommend,
  type AttendanceAdvice,
  type Recommendation,
  type RedFlagReport,
} from '../engine/index.js';
import type { QuizState } from './state.js';

export type QuizResult =
  | { readonly check: 'fit'; readonly value: Recommendation }
  | { readonly check: 'red-flags'; readonly value: RedFlagReport }
  | { readonly check: 'attendance'; readonly value: AttendanceAdvice };

export function resultOf({ check, content, answers }: QuizState): QuizResult {
  switch (check) {
    case 'fit':
      return { check, value: recommend(content, answers) };
    case 'red-flags':
      return { check, value: checkRedFlags(content, answers) };
    case 'attendance':
      return { check, value: adviseAttendance(content, answers) };
  }
}

/** What a form of the host sends: the shortlist as JSON, once a fit result is shown. */
export function formValueOf(state: QuizState): string | null {
  if (state.screen.kind !== 'result') return null;
  const { value } = resultOf(state);
  return 'shortlist' in value ? JSON.stringify(value.shortlist) : null;
}
