/** Answers that a content brings itself: what an audience presets, what a sign takes over to the fit check. */
import type { Answer, Answers, Content, Question } from '../engine/index.js';
import { described, unknownNames, type ContentIssue } from './content-issue.js';
import { at, rowsOf, type Placed } from './placed.js';
import { idsIn, questionOf, questionsIn } from './test-issues.js';

/** An acknowledgement is for the person alone to give. */
export function answerIssues(content: Content, { value, path }: Placed<Answers>): ContentIssue[] {
  const questions = questionsIn(content, 'fit');
  return Object.keys(value).flatMap((id) => {
    const answer = at({ value, path }, id);
    const question = questions.find((one) => one.id === id);
    if (question) return valueIssues(question, answer);
    return unknownNames([{ value: id, path: answer.path }], idsIn(questions), questionOf('fit'));
  });
}

function valueIssues(
  { id, kind, options }: Question,
  { value, path }: Placed<Answer | undefined>,
): ContentIssue[] {
  if (value === null || value === undefined) return [];
  const isText = typeof value === 'string';
  if (isText === (kind === 'multi')) {
    const right = isText ? 'a list of option ids' : 'one option id';
    const expected = `${right}, as "${id}" is a ${kind} question`;
    return [{ path, expected, found: described(value), fix: `Write ${right}.` }];
  }
  const chosen = isText ? [{ value, path }] : rowsOf({ value, path });
  return unknownNames(chosen, options, `an option of "${id}"`);
}
