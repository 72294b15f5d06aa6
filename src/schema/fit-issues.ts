/** What the fit check is made of: groups, criteria, meeting types, the plan, audiences. */
import type { Content, Criterion, Group } from '../engine/index.js';
import { answerIssues } from './answer-issues.js';
import { repeatIssues, unknownNames, described, type ContentIssue } from './content-issue.js';
import { canHold } from './leaves.js';
import { at, column, given, rowsOf, type Placed } from './placed.js';
import { planLists } from './rules.js';
import {
  answerTests,
  groupTestIssues,
  questionIssuesOf,
  questionOf,
  questionsIn,
} from './test-issues.js';

export function fitIssues(content: Placed<Content>): ContentIssue[] {
  const groups = rowsOf(at(content, 'groups'));
  const criteria = rowsOf(at(content, 'criteria'));
  const types = rowsOf(at(content, 'meetingTypes'));
  const plan = rowsOf(at(content, 'plan'));
  const audiences = rowsOf(at(content, 'audiences'));
  const names = [
    column(groups, 'id'),
    column(criteria, 'id'),
    ...planLists.map((list) =>
      column(
        plan.filter(({ value }) => value.list === list),
        'id',
      ),
    ),
    column(types, 'code'),
    column(audiences, 'audience'),
  ];
  const tests = [...column(types, 'when'), ...column(plan, 'when'), at(content, 'familyWhen')];
  return [
    ...names.flatMap(repeatIssues),
    ...groups.flatMap(groupIssues),
    ...criteria.flatMap((criterion) => criterionIssues(content.value, criterion)),
    ...tests.flatMap(answerTests(content.value, 'fit')),
    ...column(audiences, 'preset').flatMap((preset) => answerIssues(content.value, preset)),
  ];
}

function groupIssues(group: Placed<Group>): ContentIssue[] {
  const { value: attributes, path } = at(group, 'attributes');
  const names = [...Object.keys(attributes), 'website'];
  const doubtful = rowsOf(at(group, 'unverified'));
  const issues = unknownNames(doubtful, names, 'an attribute of this group');
  if (!('kind' in attributes)) return issues;
  const expected = 'an attribute other than "kind", which every group has';
  const fix = 'Use another name.';
  return [...issues, { path: `${path}.kind`, expected, found: '"kind"', fix }];
}

function criterionIssues(content: Content, criterion: Placed<Criterion>): ContentIssue[] {
  const { when, effect } = criterion.value;
  const question = at(criterion, 'question');
  const named = given(question);
  const questions = questionsIn(content, 'fit');
  const issues = [
    ...answerTests(content, 'fit')(at(criterion, 'when')),
    ...groupTestIssues(at(criterion, 'group'), questions),
    ...named.flatMap((name) => questionIssuesOf(questions, name, questionOf('fit'))),
  ];
  const isBooked = named.some(({ value }) => !canHold(when, value));
  if (!('points' in effect) || isBooked || issues.length > 0) return issues;
  const expected = 'a question that is answered whenever "when" holds';
  const fix = 'Points are booked under such a question.';
  return [{ path: question.path, expected, found: described(question.value), fix }];
}
