/** Answers that a content brings itself: what an audience presets, what a sign takes over to the fit check. */
import type { Answer, Answers, Content, Question } from '../engine/index.js';
import { described, placed, unknownNames, type ContentIssue } from './content-issue.js';
import { idsIn, questionOf, questionsIn } from './test-issues.js';

/** An acknowledgement is for the person alone to give. */
export function answerIssues(content: Content, answers: Answers, path: string): ContentIssue[] {
  const questions = questionsIn(content, 'fit').filter(({ kind }) => kind !== 'acknowledgement');
  return Object.entries(answers).flatMap(([id, answer]) => {
    const name = { row: id, path: `${path}.${id}` };
    const question = questions.find((one) => one.id === id);
    if (question) return valueIssues(question, answer, name.path);
    return unknownNames([name], idsIn(questions), `${questionOf('fit')} that is asked`);
  });
}

function valueIssues(
  { id, kind, options }: Question,
  answer: Answer | undefined,
  path: string,
): ContentIssue[] {
  if (answer === null || answer === undefined) return [];
  const isText = typeof answer === 'string';
  if (isText === (kind === 'multi')) {
    const right = isText ? 'a list of option ids' : 'one option id';
    const expected = `${right}, as "${id}" is a ${kind} question`;
    return [{ path, expected, found: described(answer), fix: `Write ${right}.` }];
  }
  const chosen = isText ? [{ row: answer, path }] : placed(path, answer);
  return unknownNames(chosen, options, `an option of "${id}"`);
}
