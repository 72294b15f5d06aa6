/** What the fit check is made of: groups, criteria, the shortlist, the plan, audiences. */
import type { Content, Criterion, Group } from '../engine/index.js';
import { answerIssues } from './answer-issues.js';
import {
  idsOf,
  placed,
  repeatIssues,
  unknownName,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { canHold } from './leaves.js';
import { planLists } from './rules.js';
import { answerTests, groupTestIssues, questionOf, questionsIn } from './test-issues.js';

export function fitIssues(content: Content): ContentIssue[] {
  const groups = placed('content.groups', content.groups);
  const criteria = placed('content.criteria', content.criteria);
  return [
    ...repeatIssues(idsOf(groups)),
    ...groups.flatMap(unverifiedIssues),
    ...repeatIssues(idsOf(criteria)),
    ...criteria.flatMap((criterion) => criterionIssues(content, criterion)),
    ...listIssues(content),
    ...audienceIssues(content),
    ...answerTests(content, 'fit')(content.familyWhen, 'content.familyWhen'),
  ];
}

function unverifiedIssues({ row, path }: Placed<Group>): ContentIssue[] {
  const names = [...Object.keys(row.attributes), 'website'];
  return placed(`${path}.unverified`, row.unverified ?? [])
    .filter((name) => !names.includes(name.row))
    .map((name) => unknownName(name.path, 'an attribute of this group', name.row, names));
}

function criterionIssues(content: Content, { row, path }: Placed<Criterion>): ContentIssue[] {
  const { when, question, group, effect } = row;
  const questions = questionsIn(content, 'fit');
  const ids = questions.map(({ id }) => id);
  const issues = [
    ...answerTests(content, 'fit')(when, `${path}.when`),
    ...groupTestIssues(group, `${path}.group`, questions),
  ];
  const at = `${path}.question`;
  const expected = questionOf('fit');
  if (question === undefined) {
    const fix = 'Add "question": points are booked under one.';
    return 'points' in effect ? [...issues, { path: at, expected, found: 'nothing', fix }] : issues;
  }
  if (!ids.includes(question)) return [...issues, unknownName(at, expected, question, ids)];
  if (!('points' in effect) || !canHold(when, question)) return issues;
  const fix = 'Ask for an answer to it in "when", or book the points under another question.';
  const answered = 'a question that is answered whenever "when" holds';
  return [...issues, { path: at, expected: answered, found: `"${question}"`, fix }];
}

function listIssues(content: Content): ContentIssue[] {
  const over = answerTests(content, 'fit');
  const types = placed('content.meetingTypes', content.meetingTypes);
  const plan = placed('content.plan', content.plan);
  return [
    ...repeatIssues(
      types.map(({ row, path }) => ({ row: row.code, path: `${path}.code` })),
      'a code',
    ),
    ...types.flatMap(({ row, path }) => over(row.when, `${path}.when`)),
    ...planLists.flatMap((list) =>
      repeatIssues(idsOf(plan.filter(({ row }) => row.list === list))),
    ),
    ...plan.flatMap(({ row, path }) => over(row.when, `${path}.when`)),
  ];
}

function audienceIssues(content: Content): ContentIssue[] {
  const audiences = placed('content.audiences', content.audiences);
  return [
    ...repeatIssues(
      audiences.map(({ row, path }) => ({ row: row.audience, path: `${path}.audience` })),
      'an audience',
    ),
    ...audiences.flatMap(({ row, path }) => answerIssues(content, row.preset, `${path}.preset`)),
  ];
}
