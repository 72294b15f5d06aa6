/** What a record of a batch holds, and how it is scored: shared by the command line and the database function. */
import { resultOfCheck, type CheckResult } from '../checks.js';
import type { Answers, Check, Content } from '../engine/index.js';

export type Result = CheckResult['value'];

export const checks = Object.keys(resultOfCheck) as readonly Check[];

export const isCheck = (name: unknown): name is Check => checks.some((check) => check === name);

/**
 * The result of one check.
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 */
export const score = (content: Content, check: Check, answers: Answers): Result =>
  resultOfCheck[check](content, answers).value;

/** A record with its answers; what they are worth is for the engine to say. */
export type BatchRecord = {
  readonly answers: Answers;
  readonly id?: unknown;
  readonly check?: unknown;
};

/** A record either has its answers under `answers`, with other fields beside them, or is the answers itself. */
export function recordOf(value: unknown): BatchRecord {
  const isWrapped =
    typeof value === 'object' && value !== null && Object.keys(value).includes('answers');
  return isWrapped ? (value as BatchRecord) : { answers: value as Answers };
}
