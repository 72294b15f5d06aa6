/** The result of each check from the state: always computed afresh, so it is never behind the answers. */
import { resultOfCheck, type CheckResult } from '../checks.js';
import type { QuizState } from './state.js';

export type QuizResult = CheckResult;

export const resultOf = ({ check, content, answers }: QuizState): QuizResult =>
  resultOfCheck[check](content, answers);

/** What a form of the host sends: the shortlist as JSON, once a fit result is shown. */
export function formValueOf(state: QuizState): string | null {
  if (state.screen.kind !== 'result') return null;
  const { value } = resultOf(state);
  return 'shortlist' in value ? JSON.stringify(value.shortlist) : null;
}
