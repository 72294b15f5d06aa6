/** What the next screen would have to wait for, done before, in moments when nothing else is to be done. */
import { recommend, type Content } from '../engine/index.js';
import { formatDate } from '../messages/format.js';
import { foresee } from './settled.js';
import type { QuizState } from './state.js';
import type { QuizView } from './quiz-view.js';

const warmed = new WeakSet<Content>();

/**
 * What comes next, after each act; what the first result takes, once for a content, after the first answer. In pieces, so that
 * what the person does meanwhile is not held up.
 */
export function warmUp({ state, messages }: QuizView): void {
  const { content, answers, check } = state;
  foreseeWhenIdle(state);
  if (warmed.has(content) || Object.keys(answers).length === 0) return;
  warmed.add(content);
  whenIdle(() => formatDate(new Date(), messages));
  if (check === 'fit') whenIdle(() => recommend(content, answers));
}

/** The state that was shown last, until it is looked ahead from: one at a time, so that quizzes gone by are not held. */
let shown: QuizState | undefined;

function foreseeWhenIdle(state: QuizState): void {
  if (!shown) whenIdle(foreseeShown);
  shown = state;
}

function foreseeShown(): void {
  if (shown) foresee(shown);
  shown = undefined;
}

/** Safari has no idle callback. */
const whenIdle = (act: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(act);
