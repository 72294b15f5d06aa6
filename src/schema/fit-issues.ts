/** What the fit check is made of: groups, criteria, meeting types, the plan, audiences. */
import type { Content, Criterion, Group } from '../engine/index.js';
import { answerIssues } from './answer-issues.js';
import {
  fieldOf,
  placed,
  repeatIssues,
  unknownNames,
  type ContentIssue,
  type Placed,
} from './content-issue.js';
import { canHold } from './leaves.js';
import { planLists } from './rules.js';
import { answerTests, groupTestIssues, idsIn, questionOf, questionsIn } from './test-issues.js';

export function fitIssues(content: Content): ContentIssue[] {
  const over = answerTests(content, 'fit');
  const groups = placed('content.groups', content.groups);
  const criteria = placed('content.criteria', content.criteria);
  const types = placed('content.meetingTypes', content.meetingTypes);
  const plan = placed('content.plan', content.plan);
  const audiences = placed('content.audiences', content.audiences);
  const list = (name: string) => plan.filter(({ row }) => row.list === name);
  return [
    ...[groups, criteria, ...planLists.map(list)].flatMap((rows) =>
      repeatIssues(fieldOf<'id'>(rows, 'id')),
    ),
    ...repeatIssues(fieldOf(types, 'code')),
    ...repeatIssues(fieldOf(audiences, 'audience')),
    ...groups.flatMap(groupIssues),
    ...criteria.flatMap((criterion) => criterionIssues(content, criterion)),
    ...[...types, ...plan].flatMap(({ row, path }) => over(row.when, `${path}.when`)),
    ...audiences.flatMap(({ row, path }) => answerIssues(content, row.preset, `${path}.preset`)),
    ...over(content.familyWhen, 'content.familyWhen'),
  ];
}

function groupIssues({ row: { attributes, unverified }, path }: Placed<Group>): ContentIssue[] {
  const names = [...Object.keys(attributes), 'website'];
  const doubtful = placed(`${path}.unverified`, unverified);
  const issues = unknownNames(doubtful, names, 'an attribute of this group');
  if (!('kind' in attributes)) return issues;
  const expected = 'an attribute other than "kind", which every group has';
  const fix = 'Use another name.';
  return [...issues, { path: `${path}.attributes.kind`, expected, found: '"kind"', fix }];
}

function criterionIssues(content: Content, { row, path }: Placed<Criterion>): ContentIssue[] {
  const { when, question, group, effect } = row;
  const questions = questionsIn(content, 'fit');
  const at = `${path}.question`;
  const named = question === undefined ? [] : [{ row: question, path: at }];
  const issues = [
    ...answerTests(content, 'fit')(when, `${path}.when`),
    ...groupTestIssues(group, `${path}.group`, questions),
    ...unknownNames(named, idsIn(questions), questionOf('fit')),
  ];
  if (!('points' in effect) || (question !== undefined && !canHold(when, question))) return issues;
  const expected = 'a question that is answered whenever "when" holds';
  const fix = 'Points are booked under such a question.';
  return [...issues, { path: at, expected, found: question ? `"${question}"` : 'nothing', fix }];
}
