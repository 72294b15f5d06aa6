/** Answers that a content brings itself: what an audience presets, what a sign takes over to the fit check. */
import type { Answer, Answers, Content, Question } from '../engine/index.js';
import { described, unknownName, type ContentIssue } from './content-issue.js';
import { questionOf, questionsIn } from './test-issues.js';

/** An acknowledgement is for the person alone to give. */
export function answerIssues(content: Content, answers: Answers, path: string): ContentIssue[] {
  const questions = questionsIn(content, 'fit').filter(({ kind }) => kind !== 'acknowledgement');
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = questions.find((one) => one.id === id);
    if (question) return valueIssues(question, answer, `${path}.${id}`);
    const ids = questions.map((one) => one.id);
    return [unknownName(`${path}.${id}`, `${questionOf('fit')} that is asked`, id, ids)];
  });
}

function valueIssues(
  { id, kind, options }: Question,
  answer: Answer | undefined,
  path: string,
): ContentIssue[] {
  if (answer === null || answer === undefined) return [];
  const isList = typeof answer !== 'string';
  if (isList !== (kind === 'multi')) {
    const expected = `${isList ? 'one option id' : 'a list of option ids'}, as "${id}" is a ${kind} question`;
    return [
      { path, expected, found: described(answer), fix: `Write ${isList ? 'a text' : 'a list'}.` },
    ];
  }
  const places = isList
    ? answer.map((option, at) => ({ option, at: `${path}[${at}]` }))
    : [{ option: answer, at: path }];
  return places
    .filter(({ option }) => !options.includes(option))
    .map(({ option, at }) => unknownName(at, `an option of "${id}"`, option, options));
}
