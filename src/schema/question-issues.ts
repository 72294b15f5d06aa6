/** Questions: unique within their check, in an order that can be asked, with options that exist. */
import type { Content, Question } from '../engine/index.js';
import {
  idsOf,
  placed,
  repeatIssues,
  unknownName,
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
      ...repeatIssues(idsOf(questions)),
      ...orderIssues(questions),
      ...questions.flatMap(optionIssues),
      ...questions.flatMap((question, at) => shownIssues(question, questions.slice(0, at))),
    ];
  });

/** People may stop after the core questions, so none can stand behind the details. */
function orderIssues(questions: readonly Placed<Question>[]): ContentIssue[] {
  const details = questions.findIndex(({ row }) => row.part === 'detail');
  const late = questions.filter(
    ({ row }, at) => row.part === 'core' && at > details && details >= 0,
  );
  return late.map(({ path }) => ({
    path: `${path}.part`,
    expected: '"detail", as a question before it is one',
    found: '"core"',
    fix: 'Move it before the detail questions.',
  }));
}

function optionIssues({ row: question, path }: Placed<Question>): ContentIssue[] {
  const { id, kind, options, exclusive = [], neutral = [] } = question;
  const known = (list: readonly string[], key: string) =>
    placed(`${path}.${key}`, list)
      .filter(({ row }) => !options.includes(row))
      .map((option) => unknownName(option.path, `an option of "${id}"`, option.row, options));
  const issues = [
    ...repeatIssues(placed(`${path}.options`, options), 'an option'),
    ...known(exclusive, 'exclusive'),
    ...known(neutral, 'neutral'),
  ];
  if (kind === 'multi' || exclusive.length === 0) return issues;
  const expected = `nothing, as "${id}" takes one answer`;
  const fix = 'Take it out, or make the question "multi".';
  return [...issues, { path: `${path}.exclusive`, expected, found: 'a list', fix }];
}

function shownIssues(
  { row: { shownWhen, check }, path }: Placed<Question>,
  earlier: readonly Placed<Question>[],
): ContentIssue[] {
  if (!shownWhen) return [];
  const expected = `${questionOf(check)} that stands before this one`;
  const questions = earlier.map(({ row }) => row);
  return answerTestIssues(shownWhen, `${path}.shownWhen`, questions, expected);
}
