/** The result of each check from the state. It is never behind the answers: what is kept is kept for those very answers. */
import { resultOfCheck, type CheckResult } from '../checks.js';
import type { Answers, Check, Content } from '../engine/index.js';
import type { QuizState } from './state.js';

export type QuizResult = CheckResult;

type Known = { readonly content: Content; readonly check: Check; readonly result: QuizResult };

/** Computed afresh: for hosts, who may change what they are given. */
export const computeResult = ({ check, content, answers }: QuizState): QuizResult =>
  resultOfCheck[check](content, answers);

/** By the answers themselves, which are replaced and never changed. */
const known = new WeakMap<Answers, Known>();

/** For the quiz itself: a screen, its events and its form value ask for the same result. */
export function resultOf(state: QuizState): QuizResult {
  const { check, content, answers } = state;
  const before = known.get(answers);
  if (before?.content === content && before.check === check) return before.result;
  const result = computeResult(state);
  known.set(answers, { content, check, result });
  return result;
}

/** What a form of the host sends: the shortlist as JSON, once a fit result is shown. */
export function formValueOf(state: QuizState): string | null {
  if (state.screen.kind !== 'result') return null;
  const { value } = resultOf(state);
  return 'shortlist' in value ? JSON.stringify(value.shortlist) : null;
}
