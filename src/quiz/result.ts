/** The result of each check from the state. It is never behind the answers: what is kept is kept for those very answers. */
import { resultOfCheck, type CheckResult } from '../checks.js';
import type { Answers } from '../engine/index.js';
import { remembered, type Kept } from './remembered.js';
import type { QuizState } from './state.js';

export type QuizResult = CheckResult;

/** Computed afresh: for hosts, who may change what they are given. */
export const computeResult = ({ check, content, answers }: QuizState): QuizResult =>
  resultOfCheck[check](content, answers);

const results: Kept<Answers, QuizResult> = new WeakMap();

/** For the quiz itself: a screen, its events and its form value ask for the same result. */
export const resultOf = (state: QuizState): QuizResult =>
  remembered(results, state.answers, state, () => computeResult(state));

/** What a form of the host sends: the shortlist as JSON, once a fit result is shown. */
export function formValueOf(state: QuizState): string | null {
  if (state.screen.kind !== 'result') return null;
  const { value } = resultOf(state);
  return 'shortlist' in value ? JSON.stringify(value.shortlist) : null;
}
