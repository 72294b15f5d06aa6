/** What the next screen would have to wait for, done before, in moments when nothing else is to be done. */
import { formatDate } from '../messages/format.js';
import { carryOut } from './requests.js';
import type { QuizView } from './quiz-view.js';

/** Of the view that was shown last, one at a time, so that quizzes gone by are not held. */
let next: (() => void) | undefined;

let isWarm = false;

/**
 * After each answer the screen that Next leads to is drawn where nobody sees it: its result is worked out and kept, its templates
 * are read, its code is compiled. The frames of the counselor's tools are not in its first part, and stay where they are.
 */
export function warmUp(view: QuizView, draw: (view: QuizView) => void): void {
  if (Object.keys(view.state.answers).length === 0) return;
  if (!next) whenIdle(drawNext);
  next = () => {
    const state = carryOut(view.state, { kind: 'go-on' });
    if (state.screen !== view.state.screen) draw({ ...view, state, drawn: 0 });
  };
  // In a moment of its own, so that what the person does meanwhile is not held up.
  if (!isWarm) whenIdle(() => formatDate(new Date(), view.messages));
  isWarm = true;
}

function drawNext(): void {
  next?.();
  next = undefined;
}

/** Safari has no idle callback. */
const whenIdle = (act: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(act);
