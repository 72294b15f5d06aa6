/** Signs: each asked by a question of its own, with answers that count. */
import type { Content, Sign } from '../engine/index.js';
import { answerIssues } from './answer-issues.js';
import {
  idsOf,
  listed,
  oneOf,
  placed,
  repeatIssues,
  unknownName,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { answerTests, questionOf, questionsIn } from './test-issues.js';

export function redFlagIssues(content: Content): ContentIssue[] {
  const over = answerTests(content, 'red-flags');
  const signs = placed('content.redFlags.signs', content.redFlags.signs);
  const outcomes = placed('content.redFlags.outcomes', content.redFlags.outcomes);
  return [
    ...repeatIssues(idsOf(signs)),
    ...signs.flatMap((sign) => askedIssues(content, sign)),
    ...signs.flatMap(({ row, path }) => [
      ...over(row.actNowWhen, `${path}.actNowWhen`),
      ...over(row.countsWhen, `${path}.countsWhen`),
    ]),
    ...signs.flatMap((sign) => carryOverIssues(content, sign)),
    ...outcomes.flatMap(({ row, path }) => over(row.onlyOftenWhen, `${path}.onlyOftenWhen`)),
  ];
}

function askedIssues(content: Content, { row: { id }, path }: Placed<Sign>): ContentIssue[] {
  const questions = questionsIn(content, 'red-flags');
  const question = questions.find((one) => one.id === id);
  const at = `${path}.id`;
  if (!question) {
    const ids = questions.map((one) => one.id);
    return [unknownName(at, `the id of ${questionOf('red-flags')}`, id, ids)];
  }
  const { kind, options } = question;
  const counting = Object.keys(content.redFlags.times);
  if (kind === 'single' && options.some((option) => counting.includes(option))) return [];
  const expected = `a single question with ${oneOf(counting)} among its options`;
  const fix = 'Mend the question: as it is, the sign never counts.';
  return [{ path: at, expected, found: `a ${kind} question with ${listed(options)}`, fix }];
}

function carryOverIssues(content: Content, { row, path }: Placed<Sign>): ContentIssue[] {
  const { answers = {}, ask = [] } = row.carryOver ?? {};
  const ids = questionsIn(content, 'fit').map(({ id }) => id);
  return [
    ...answerIssues(content, answers, `${path}.carryOver.answers`),
    ...placed(`${path}.carryOver.ask`, ask)
      .filter((asked) => !ids.includes(asked.row))
      .map((asked) => unknownName(asked.path, questionOf('fit'), asked.row, ids)),
  ];
}
