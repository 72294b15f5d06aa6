/** Answers a host brings, of which each usable one is kept. */
import {
  AnswerError,
  readAnswers,
  type Answer,
  type Answers,
  type Check,
  type Content,
} from '../engine/index.js';
import type { AnswerSheets } from '../quiz/state.js';
import { checks } from './settings.js';

type Report = (message: string) => void;

/** The answers the content has a place for; each of the others is reported and left out. */
export function usableAnswers(
  content: Content,
  check: Check,
  input: unknown,
  report: Report,
): Answers {
  if (input === undefined || input === null) return {};
  if (typeof input !== 'object' || Array.isArray(input)) {
    report('property "answers": expected a record from question id to answer, found none');
    return {};
  }
  const usable: { [question: string]: Answer } = {};
  for (const [id, answer] of Object.entries(input as Answers)) {
    try {
      readAnswers(content, check, { [id]: answer });
      if (answer !== undefined) usable[id] = answer;
    } catch (error) {
      if (!(error instanceof AnswerError)) throw error;
      report(`property "answers": ${error.message}; this answer was left out`);
    }
  }
  return usable;
}

/** The same for the answers of all checks. */
export const usableSheets = (
  content: Content,
  sheets: { readonly [check: string]: unknown },
  report: Report,
): AnswerSheets =>
  Object.fromEntries(
    checks.map((check) => [check, usableAnswers(content, check, sheets[check], report)]),
  );
