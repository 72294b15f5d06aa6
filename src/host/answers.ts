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

/**
 * The answers the content has a place for; each of the others is left out, and reported where the host itself set it. Of
 * a person's own answers nothing is reported: others listen to events and to the console.
 */
export function usableAnswers(
  content: Content,
  check: Check,
  input: unknown,
  report: Report = () => undefined,
): Answers {
  if (input === undefined || input === null) return {};
  if (typeof input !== 'object' || Array.isArray(input)) {
    report('property "answers": expected answers by question id, found none');
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

/** The same for the answers of all checks, which are a person's own. */
export const usableSheets = (
  content: Content,
  sheets: { readonly [check: string]: unknown },
): AnswerSheets =>
  Object.fromEntries(checks.map((check) => [check, usableAnswers(content, check, sheets[check])]));
