/** Bands, phases, frequencies, reviews and reasons: do they rest on questions there are? */
import type { Content, Test } from '../engine/index.js';
import { repeatIssues, unknownNames, type ContentIssue } from './content-issue.js';
import { at, column, rowsOf, type Placed } from './placed.js';
import { answerTests, questionIssuesOf, questionOf, questionsIn } from './test-issues.js';

type Conditional = Placed<{ readonly when: Test }>;

export function attendanceIssues(content: Placed<Content>): ContentIssue[] {
  const rules = at(content, 'attendance');
  const frequencies = rowsOf(at(rules, 'frequencies'));
  const order = at(rules, 'frequencyOrder');
  const rows: Conditional[] = [
    ...rowsOf(at(rules, 'bands')),
    ...rowsOf(at(rules, 'phases')),
    ...frequencies,
    ...rowsOf(at(rules, 'reviews')),
  ];
  const tests = [...column(rows, 'when'), at(rules, 'stepUpWhen')];
  return [
    ...tests.flatMap(answerTests(content.value, 'attendance')),
    ...repeatIssues(rowsOf(order)),
    ...reasonIssues(content),
  ];
}

/** What is not there: a phase, or a frequency in the order of them. */
export function lackIssues(content: Placed<Content>): ContentIssue[] {
  const rules = at(content, 'attendance');
  const { value: phases, path } = at(rules, 'phases');
  const isUnsaid = phases.length === 0 && questionsIn(content.value, 'attendance').length > 0;
  const expected = 'a phase, as the check asks questions';
  const names = column(rowsOf(at(rules, 'frequencies')), 'frequency');
  return [
    ...(isUnsaid ? [{ path, expected, found: 'none', fix: 'Add one.' }] : []),
    ...unknownNames(names, rules.value.frequencyOrder, 'one of "frequencyOrder"'),
  ];
}

function reasonIssues(content: Placed<Content>): ContentIssue[] {
  const questions = questionsIn(content.value, 'attendance');
  return rowsOf(at(at(content, 'attendance'), 'reasons')).flatMap((reason) => {
    const name = at(reason, 'question');
    return questionIssuesOf(questions, name, questionOf('attendance'), ({ id, options }) =>
      unknownNames([at(reason, 'answer')], options, `an option of "${id}"`),
    );
  });
}
