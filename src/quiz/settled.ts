/** Whether the shortlist can still change, remembered for the answers it was asked for, since a screen is drawn often. */
import { canStillChange, type Answers } from '../engine/index.js';
import { resultOf } from './result.js';
import type { QuizState } from './state.js';

const known = new WeakMap<
  Answers,
  { readonly content: QuizState['content']; readonly is: boolean }
>();

/** True once there is a shortlist, and no answer to an open question could alter it. */
export function isSettled(state: QuizState): boolean {
  const { check, content, answers } = state;
  if (check !== 'fit') return false;
  const before = known.get(answers);
  if (before?.content === content) return before.is;
  const { value } = resultOf(state);
  const is =
    'status' in value && value.status === 'ready' && canStillChange(content, answers).length === 0;
  known.set(answers, { content, is });
  return is;
}
