/** The result of each check from the state: always computed afresh, so it is never behind the answers. */
import { resultOfCheck, type CheckResult } from '../checks.js';
import type { QuizState } from './state.js';

export type QuizResult = CheckResult;

export const resultOf = ({ check, content, answers }: QuizState): QuizResult =>
  resultOfCheck[check](content, answers);
