/** Whether the shortlist can still change. Asking takes a while, so it is asked in idle moments and remembered. */
import { canStillChange, recommend, type Answers, type Content } from '../engine/index.js';
import { screenAfter } from './screen-order.js';
import type { QuizState, Screen } from './state.js';

type Known = { readonly content: Content; readonly is: boolean };

const byAnswers = new WeakMap<Answers, Known>();
const byScreen = new WeakMap<Screen, Known>();

/**
 * True where it is to be said that no answer to an open question could alter the shortlist: on the choice and among the
 * details. A question keeps to what was so when it came up; what is chosen on it counts from the next screen on.
 */
export function isToldSettled(state: QuizState): boolean {
  const { content, check, screen } = state;
  if (check !== 'fit' || !isAmongDetails(state, screen)) return false;
  if (screen.kind === 'choice') return isSettled(state);
  return remembered(byScreen, screen, content, () => isSettled(state));
}

/** Asks beforehand what the next screen will ask. */
export function foresee(state: QuizState): void {
  const { check, screen } = state;
  if (check !== 'fit' || screen.kind !== 'question') return;
  if (isAmongDetails(state, screenAfter(state, screen.id))) isSettled(state);
}

const isSettled = ({ content, answers }: QuizState): boolean =>
  remembered(byAnswers, answers, content, () => {
    const { status } = recommend(content, answers);
    return status === 'ready' && canStillChange(content, answers).length === 0;
  });

function remembered<Key extends object>(
  known: WeakMap<Key, Known>,
  key: Key,
  content: Content,
  ask: () => boolean,
): boolean {
  const before = known.get(key);
  if (before?.content === content) return before.is;
  const is = ask();
  known.set(key, { content, is });
  return is;
}

const isAmongDetails = ({ content, check }: QuizState, screen: Screen): boolean =>
  screen.kind === 'choice' ||
  (screen.kind === 'question' &&
    content.questions.some(
      (one) => one.check === check && one.id === screen.id && one.part === 'detail',
    ));
