import { readAnswers, type Answers, type Check, type Content } from '../engine/index.js';
import { shapeOf } from '../engine/errors.js';
import { answerIssues } from './answer-issues.js';
import { unknownNames, type ContentIssue } from './content-issue.js';
import { InvalidAnswersError } from './invalid-answers-error.js';
import { checks } from './question.js';

/**
 * Answers a host has kept, checked against the questions of a check. The engine looks at them as well, so what passes
 * here passes everywhere.
 *
 * @param input parsed JSON
 * @throws InvalidAnswersError, an `AnswerError`, with every issue found: unknown questions and options, answers of the
 * wrong shape, a check there is not.
 */
export function parseAnswers(content: Content, check: Check, input: unknown): Answers {
  const answers = input as Answers;
  const [first, ...others] = issuesIn(content, check, answers);
  if (first) throw new InvalidAnswersError([first, ...others]);
  readAnswers(content, check, answers);
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined);
  return Object.fromEntries(
    given.map(([id, answer]) => [id, Array.isArray(answer) ? [...(answer as string[])] : answer]),
  );
}

function issuesIn(content: Content, check: Check, answers: Answers): ContentIssue[] {
  const issues = unknownNames([{ value: check, path: 'check' }], checks, 'a check');
  if (issues.length > 0) return issues;
  const path = 'answers';
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers)) {
    const expected = 'answers by question id';
    return [{ path, expected, found: shapeOf(answers), fix: `Write ${expected}.` }];
  }
  const questions = content.questions.filter((one) => one.check === check);
  return answerIssues(content, { value: answers, path }, check, questions);
}
