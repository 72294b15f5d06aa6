/** Short forms for writing conditions as data; see `Test` in the engine. */
import type { AnswerReference, Test } from '../engine/content.js';

export const is = (key: string, value: string | AnswerReference): Test => ({ is: [key, value] });
export const isIn = (key: string, ...values: string[]): Test => ({ in: [key, values] });
export const has = (key: string, value: string | AnswerReference): Test => ({ has: [key, value] });
export const atLeast = (key: string, least: number): Test => ({ atLeast: [key, least] });
export const not = (test: Test): Test => ({ not: test });
export const all = (...tests: Test[]): Test => ({ all: tests });
export const any = (...tests: Test[]): Test => ({ any: tests });
/** The list contains any of these. */
export const hasAny = (key: string, ...values: string[]): Test =>
  any(...values.map((value) => has(key, value)));
/** Whatever was answered to that question. */
export const answerTo = (question: string): AnswerReference => ({ answer: question });
export const always: Test = all();
