/** Signs: each asked by a question of its own, with answers that count. */
import type { Content, Sign } from '../engine/index.js';
import { answerIssues } from './answer-issues.js';
import { listed, oneOf, repeatIssues, type ContentIssue } from './content-issue.js';
import { at, column, rowsOf, type Placed } from './placed.js';
import { answerTests, questionIssuesOf, questionOf, questionsIn } from './test-issues.js';

export function redFlagIssues(content: Placed<Content>): ContentIssue[] {
  const rules = at(content, 'redFlags');
  const signs = rowsOf(at(rules, 'signs'));
  const tests = [
    ...column(signs, 'actNowWhen'),
    ...column(signs, 'countsWhen'),
    ...column(rowsOf(at(rules, 'outcomes')), 'onlyOftenWhen'),
  ];
  return [
    ...repeatIssues(column(signs, 'id')),
    ...signs.flatMap((sign) => signIssues(content.value, sign)),
    ...tests.flatMap(answerTests(content.value, 'red-flags')),
    ...signs.flatMap((sign) => carryOverIssues(content.value, sign)),
  ];
}

function signIssues(content: Content, sign: Placed<Sign>): ContentIssue[] {
  const questions = questionsIn(content, 'red-flags');
  const name = at(sign, 'id');
  return questionIssuesOf(questions, name, questionOf('red-flags'), ({ kind, options }) => {
    const counting = Object.keys(content.redFlags.times);
    if (kind === 'single' && options.some((option) => counting.includes(option))) return [];
    const expected = `a single question with ${oneOf(counting)}`;
    const fix = 'As it is, the sign never counts.';
    const found = `a ${kind} question with ${listed(options)}`;
    return [{ path: name.path, expected, found, fix }];
  });
}

function carryOverIssues(content: Content, sign: Placed<Sign>): ContentIssue[] {
  const { value: { answers = {}, ask } = {}, path } = at(sign, 'carryOver');
  const asked = rowsOf({ value: ask, path: `${path}.ask` });
  return [
    ...answerIssues(content, { value: answers, path: `${path}.answers` }),
    ...asked.flatMap((name) =>
      questionIssuesOf(questionsIn(content, 'fit'), name, questionOf('fit')),
    ),
  ];
}
