/** Signs: each asked by a question of its own, with answers that count. */
import type { Content, Sign } from '../engine/index.js';
import { answerIssues } from './answer-issues.js';
import {
  fieldOf,
  listed,
  oneOf,
  placed,
  repeatIssues,
  unknownNames,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { answerTests, idsIn, questionOf, questionsIn } from './test-issues.js';

export function redFlagIssues(content: Content): ContentIssue[] {
  const over = answerTests(content, 'red-flags');
  const signs = placed('content.redFlags.signs', content.redFlags.signs);
  const outcomes = placed('content.redFlags.outcomes', content.redFlags.outcomes);
  const fit = idsIn(questionsIn(content, 'fit'));
  const asked = signs.flatMap(({ row, path }) =>
    placed(`${path}.carryOver.ask`, row.carryOver?.ask),
  );
  return [
    ...repeatIssues(fieldOf(signs, 'id')),
    ...signs.flatMap((sign) => signIssues(content, sign)),
    ...signs.flatMap(({ row, path }) => [
      ...over(row.actNowWhen, `${path}.actNowWhen`),
      ...over(row.countsWhen, `${path}.countsWhen`),
      ...answerIssues(content, row.carryOver?.answers ?? {}, `${path}.carryOver.answers`),
    ]),
    ...unknownNames(asked, fit, questionOf('fit')),
    ...outcomes.flatMap(({ row, path }) => over(row.onlyOftenWhen, `${path}.onlyOftenWhen`)),
  ];
}

function signIssues(content: Content, sign: Placed<Sign>): ContentIssue[] {
  const questions = questionsIn(content, 'red-flags');
  const question = questions.find(({ id }) => id === sign.row.id);
  const name = fieldOf([sign], 'id');
  if (!question) return unknownNames(name, idsIn(questions), questionOf('red-flags'));
  const { kind, options } = question;
  const counting = Object.keys(content.redFlags.times);
  if (kind === 'single' && options.some((option) => counting.includes(option))) return [];
  const expected = `a single question with ${oneOf(counting)}`;
  const fix = 'As it is, the sign never counts.';
  const found = `a ${kind} question with ${listed(options)}`;
  return name.map(({ path }) => ({ path, expected, found, fix }));
}
