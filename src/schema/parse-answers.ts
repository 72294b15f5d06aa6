import { readAnswers, type Answers, type Check, type Content } from '../engine/index.js';

/**
 * Answers a host has kept, checked against the questions of a check. The engine itself looks at them, so what passes
 * here passes everywhere.
 *
 * @param input parsed JSON
 * @throws AnswerError on an unknown question or option, or an answer of the wrong shape.
 */
export function parseAnswers(content: Content, check: Check, input: unknown): Answers {
  const answers = input as Answers;
  readAnswers(content, check, answers);
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(
    given.map(([id, answer]) => [id, Array.isArray(answer) ? [...(answer as string[])] : answer]),
  );
}
