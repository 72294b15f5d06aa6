/** One criterion that gives points. */
import type { Criterion, Test } from '../engine/index.js';

export const points = (
  id: string,
  question: string,
  when: Test,
  group: Test,
  value: number,
  source: string,
): Criterion => ({ id, question, when, group, effect: { points: value }, source });
