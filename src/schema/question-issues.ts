/** Questions: unique within their check, in an order that can be asked, with options that exist. */
import type { Content, Question } from '../engine/index.js';
import { repeatIssues, unknownNames, type ContentIssue } from './content-issue.js';
import { at, column, rowsOf, type Placed } from './placed.js';
import { checks } from './question.js';
import { answerTestIssues, isWhole, questionOf } from './test-issues.js';

export const questionIssues = (content: Placed<Content>): ContentIssue[] =>
  checks.flatMap((check) => {
    const rows = rowsOf(at(content, 'questions'));
    const questions = rows.filter(({ value }) => value.check === check);
    const lost = rows.filter(({ value }) => !isWhole(value));
    return [
      ...repeatIssues(column(questions, 'id')),
      ...questions.flatMap(optionIssues),
      ...questions.flatMap((question, index) =>
        placeIssues(question, [...questions.slice(0, index), ...lost]),
      ),
    ];
  });

function optionIssues(question: Placed<Question>): ContentIssue[] {
  const { id, kind, options } = question.value;
  const exclusive = at(question, 'exclusive');
  const marked = [...rowsOf(exclusive), ...rowsOf(at(question, 'neutral'))];
  const issues = [
    ...repeatIssues(rowsOf(at(question, 'options'))),
    ...unknownNames(marked, options, `an option of "${id}"`),
  ];
  if (kind === 'multi' || !exclusive.value?.length) return issues;
  const expected = `nothing, as "${id}" is a ${kind} question`;
  return [...issues, { path: exclusive.path, expected, found: 'a list', fix: 'Take it out.' }];
}

/** People may stop after the core questions, so none stands behind the details; and conditions only look back. */
function placeIssues(
  question: Placed<Question>,
  earlier: readonly Placed<Question>[],
): ContentIssue[] {
  const expected = `${questionOf(question.value.check)} before this one`;
  const questions = earlier.map(({ value }) => value);
  const asked = questions.filter(({ kind }) => kind !== 'acknowledgement');
  const issues = answerTestIssues(at(question, 'shownWhen'), asked, expected);
  const { value: part, path } = at(question, 'part');
  if (part === 'detail' || questions.every((one) => one.part !== 'detail')) return issues;
  const late = { expected: '"detail", as one before it is', found: '"core"' };
  const fix = 'Move the question before those of part "detail".';
  return [...issues, { path, ...late, fix }];
}
