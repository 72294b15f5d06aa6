/** What the first result would have to wait for, done before, in moments when nothing else is to be done. */
import { recommend, type Content } from '../engine/index.js';
import { formatDate } from '../messages/format.js';
import type { QuizView } from './quiz-view.js';

const warmed = new WeakSet<Content>();

/** After the first answer and once for a content, in pieces, so that what the person does next is not held up. */
export function warmUp({ state: { content, answers, check }, messages }: QuizView): void {
  if (warmed.has(content) || Object.keys(answers).length === 0) return;
  warmed.add(content);
  whenIdle(() => formatDate(new Date(), messages));
  if (check === 'fit') whenIdle(() => recommend(content, answers));
}

/** Safari has no idle callback. */
const whenIdle = (act: () => void): unknown => (globalThis.requestIdleCallback ?? setTimeout)(act);
