/** Bands, phases, frequencies, reviews and reasons: do they rest on questions there are? */
import type { Content, Test } from '../engine/index.js';
import { repeatIssues, unknownNames, type ContentIssue } from './content-issue.js';
import { at, column, rowsOf, type Placed } from './placed.js';
import { answerTests, idsIn, questionOf, questionsIn } from './test-issues.js';

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
  const phases = at(rules, 'phases');
  const asked = questionsIn(content.value, 'attendance');
  const isUnsaid = asked.length > 0 && phases.value.length === 0;
  const expected = 'a phase, as the check asks questions';
  return [
    ...(isUnsaid ? [{ path: phases.path, expected, found: 'none', fix: 'Add one.' }] : []),
    ...tests.flatMap(answerTests(content.value, 'attendance')),
    ...repeatIssues(rowsOf(order)),
    ...unknownNames(column(frequencies, 'frequency'), order.value, 'one of "frequencyOrder"'),
    ...reasonIssues(content),
  ];
}

function reasonIssues(content: Placed<Content>): ContentIssue[] {
  const questions = questionsIn(content.value, 'attendance');
  return rowsOf(at(at(content, 'attendance'), 'reasons')).flatMap((reason) => {
    const question = questions.find(({ id }) => id === reason.value.question);
    return question
      ? unknownNames([at(reason, 'answer')], question.options, `an option of "${question.id}"`)
      : unknownNames([at(reason, 'question')], idsIn(questions), questionOf('attendance'));
  });
}
