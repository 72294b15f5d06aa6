/** Questions: unique within their check, in an order that can be asked, with options that exist. */
import type { Content, Question } from '../engine/index.js';
import {
  fieldOf,
  placed,
  repeatIssues,
  unknownNames,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { checks } from './question.js';
import { answerTestIssues, questionOf } from './test-issues.js';

export const questionIssues = (content: Content): ContentIssue[] =>
  checks.flatMap((check) => {
    const questions = placed('content.questions', content.questions).filter(
      ({ row }) => row.check === check,
    );
    return [
      ...repeatIssues(fieldOf(questions, 'id')),
      ...questions.flatMap(optionIssues),
      ...questions.flatMap((question, at) => placeIssues(question, questions.slice(0, at))),
    ];
  });

function optionIssues({ row, path }: Placed<Question>): ContentIssue[] {
  const { id, kind, options, exclusive, neutral } = row;
  const marked = [...placed(`${path}.exclusive`, exclusive), ...placed(`${path}.neutral`, neutral)];
  const issues = [
    ...repeatIssues(placed(`${path}.options`, options)),
    ...unknownNames(marked, options, `an option of "${id}"`),
  ];
  if (kind === 'multi' || !exclusive?.length) return issues;
  const expected = `nothing, as "${id}" is a ${kind} question`;
  return [...issues, { path: `${path}.exclusive`, expected, found: 'a list', fix: 'Take it out.' }];
}

/** People may stop after the core questions, so none stands behind the details; and conditions only look back. */
function placeIssues(
  { row: { part, shownWhen, check }, path }: Placed<Question>,
  earlier: readonly Placed<Question>[],
): ContentIssue[] {
  const expected = `${questionOf(check)} that stands before this one`;
  const questions = earlier.map(({ row }) => row);
  const issues = shownWhen
    ? answerTestIssues(shownWhen, `${path}.shownWhen`, questions, expected)
    : [];
  if (part === 'detail' || questions.every((question) => question.part === 'core')) return issues;
  const late = { expected: '"detail", as one before it is', found: '"core"' };
  const fix = 'Move the question before those of part "detail".';
  return [...issues, { path: `${path}.part`, ...late, fix }];
}
