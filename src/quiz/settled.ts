/**
 * Whether the shortlist can still change. Asking takes a while, so it is asked in idle moments, when the next screen is drawn
 * beforehand, and remembered.
 */
import { canStillChange, type Answers } from '../engine/index.js';
import { remembered, type Kept } from './remembered.js';
import { resultOf } from './result.js';
import type { QuizState, Screen } from './state.js';

const byAnswers: Kept<Answers, boolean> = new WeakMap();
const byScreen: Kept<Screen, boolean> = new WeakMap();

/**
 * True where it is to be said that no answer to an open question could alter the shortlist: on the choice and among the
 * details. A question keeps to what was so when it came up; what is chosen on it counts from the next screen on.
 */
export function isToldSettled(state: QuizState): boolean {
  const { check, screen } = state;
  if (check !== 'fit' || !isAmongDetails(state, screen)) return false;
  if (screen.kind === 'choice') return isSettled(state);
  return remembered(byScreen, screen, state, () => isSettled(state));
}

const isSettled = (state: QuizState): boolean =>
  remembered(byAnswers, state.answers, state, () => {
    const { value } = resultOf(state);
    const isReady = 'status' in value && value.status === 'ready';
    return isReady && canStillChange(state.content, state.answers).length === 0;
  });

const isAmongDetails = ({ content, check }: QuizState, screen: Screen): boolean =>
  screen.kind === 'choice' ||
  (screen.kind === 'question' &&
    content.questions.some(
      (one) => one.check === check && one.id === screen.id && one.part === 'detail',
    ));
