/** Bands, phases, frequencies, reviews and reasons: do they rest on questions there are? */
import type { Content, Test } from '../engine/index.js';
import {
  fieldOf,
  placed,
  repeatIssues,
  unknownNames,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { answerTests, idsIn, questionOf, questionsIn } from './test-issues.js';

type Conditional = { readonly when: Test };

const root = 'content.attendance';

export function attendanceIssues(content: Content): ContentIssue[] {
  const { bands, phases, frequencies, reviews, frequencyOrder, stepUpWhen } = content.attendance;
  const over = answerTests(content, 'attendance');
  const steps = placed(`${root}.frequencies`, frequencies);
  const rows: Placed<Conditional>[] = [
    ...placed(`${root}.bands`, bands),
    ...placed(`${root}.phases`, phases),
    ...steps,
    ...placed(`${root}.reviews`, reviews),
  ];
  return [
    ...rows.flatMap(({ row, path }) => over(row.when, `${path}.when`)),
    ...over(stepUpWhen, `${root}.stepUpWhen`),
    ...repeatIssues(placed(`${root}.frequencyOrder`, frequencyOrder)),
    ...unknownNames(fieldOf(steps, 'frequency'), frequencyOrder, 'one of "frequencyOrder"'),
    ...reasonIssues(content),
  ];
}

function reasonIssues(content: Content): ContentIssue[] {
  const questions = questionsIn(content, 'attendance');
  return placed(`${root}.reasons`, content.attendance.reasons).flatMap((reason) => {
    const question = questions.find(({ id }) => id === reason.row.question);
    const [asked, answer] = [fieldOf([reason], 'question'), fieldOf([reason], 'answer')];
    return question
      ? unknownNames(answer, question.options, `an option of "${question.id}"`)
      : unknownNames(asked, idsIn(questions), questionOf('attendance'));
  });
}
