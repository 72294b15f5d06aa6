/** Answers that come from a host: those it has kept, and in a content what an audience presets or a sign carries over. */
import type { Answers, Check, Content, Question } from '../engine/index.js';
import { shapeOf } from '../engine/errors.js';
import { unknownNames, type ContentIssue } from './content-issue.js';
import { at, rowsOf, type Placed } from './placed.js';
import { questionIssuesOf, questionOf, questionsIn } from './test-issues.js';

/** @param questions an acknowledgement is for the person alone to give, so a content brings none */
export function answerIssues(
  content: Content,
  { value, path }: Placed<Answers>,
  check: Check = 'fit',
  questions = questionsIn(content, check),
): ContentIssue[] {
  return Object.keys(value).flatMap((id) => {
    const answer = at({ value, path }, id);
    const name = { value: id, path: answer.path };
    return questionIssuesOf(questions, name, questionOf(check), (question) =>
      valueIssues(question, answer),
    );
  });
}

/** Of an answer of the wrong shape only that is told, so that no message gives one away. */
function valueIssues(
  { id, kind, options }: Question,
  { value, path }: Placed<unknown>,
): ContentIssue[] {
  if (value === null || value === undefined) return [];
  const chosen = kind === 'multi' ? value : [value];
  const isOneList = kind !== 'multi' && typeof value !== 'string';
  if (!Array.isArray(chosen) || isOneList) {
    const right = isOneList ? 'one option id' : 'a list of option ids';
    const expected = `${right}, as "${id}" is a ${kind} question`;
    return [{ path, expected, found: shapeOf(value), fix: `Write ${right}.` }];
  }
  const places = kind === 'multi' ? rowsOf<string>({ value: chosen, path }) : [{ value, path }];
  return unknownNames(places as Placed<string>[], options, `an option of "${id}"`);
}
