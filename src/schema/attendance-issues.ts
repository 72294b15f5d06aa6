/** Bands, phases, frequencies, reviews and reasons: do they rest on questions there are? */
import type { Content, Test } from '../engine/index.js';
import { oneOf, placed, repeatIssues, unknownName, type ContentIssue } from './content-issue.js';
import { answerTests, questionOf, questionsIn } from './test-issues.js';

const root = 'content.attendance';

export function attendanceIssues(content: Content): ContentIssue[] {
  const { attendance } = content;
  const over = answerTests(content, 'attendance');
  const lists = ['bands', 'phases', 'frequencies', 'reviews'] as const;
  return [
    ...lists.flatMap((list) => {
      const rows: readonly { readonly when: Test }[] = attendance[list];
      return placed(`${root}.${list}`, rows).flatMap(({ row, path }) =>
        over(row.when, `${path}.when`),
      );
    }),
    ...over(attendance.stepUpWhen, `${root}.stepUpWhen`),
    ...orderIssues(content),
    ...reasonIssues(content),
  ];
}

/** A frequency that has no place in the order could not be stepped up from. */
function orderIssues({ attendance: { frequencies, frequencyOrder } }: Content): ContentIssue[] {
  const order: readonly string[] = frequencyOrder;
  const outside = placed(`${root}.frequencies`, frequencies)
    .filter(({ row }) => !order.includes(row.frequency))
    .map(({ row, path }) => ({
      path: `${path}.frequency`,
      expected: order.length > 0 ? oneOf(order) : 'a frequency of "frequencyOrder"',
      found: `"${row.frequency}"`,
      fix: 'Add it to "frequencyOrder".',
    }));
  return [...repeatIssues(placed(`${root}.frequencyOrder`, order), 'a frequency'), ...outside];
}

function reasonIssues(content: Content): ContentIssue[] {
  const questions = questionsIn(content, 'attendance');
  const ids = questions.map(({ id }) => id);
  return placed(`${root}.reasons`, content.attendance.reasons).flatMap(({ row, path }) => {
    const question = questions.find(({ id }) => id === row.question);
    if (!question)
      return [unknownName(`${path}.question`, questionOf('attendance'), row.question, ids)];
    if (question.options.includes(row.answer)) return [];
    const expected = `an option of "${row.question}"`;
    return [unknownName(`${path}.answer`, expected, row.answer, question.options)];
  });
}
