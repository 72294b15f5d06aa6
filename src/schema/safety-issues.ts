/** What keeps people safe: every notice is there, can be given, and names someone to call. */
import type { Content, NoticeRule } from '../engine/index.js';
import { described, repeatIssues, type ContentIssue } from './content-issue.js';
import { canHold, leavesOf } from './leaves.js';
import { at, column, rowsOf, type Placed } from './placed.js';
import { isActNow, noticeIds, regions } from './safety.js';
import { answerTests } from './test-issues.js';

export function safetyIssues(content: Placed<Content>): ContentIssue[] {
  const notices = rowsOf(at(content, 'notices'));
  return [
    ...repeatIssues(column(notices, 'id')),
    ...notices.flatMap((notice) => whenIssues(content.value, notice)),
    ...repeatIssues(column(rowsOf(at(content, 'helplines')), 'id')),
    ...exclusiveIssues(content, notices),
  ];
}

/** What has to be there and is not. */
export const absenceIssues = (content: Placed<Content>): ContentIssue[] => [
  ...missingNotices(at(content, 'notices')),
  ...helplineIssues(content, rowsOf(at(content, 'notices'))),
];

const missingNotices = ({ value, path }: Placed<readonly NoticeRule[]>): ContentIssue[] =>
  noticeIds
    .filter((id) => !value.some((notice) => notice.id === id))
    .map((id) => ({
      path,
      expected: `a notice "${id}"`,
      found: 'none',
      fix: 'Add it: words and numbers may change, but every notice stays.',
    }));

function whenIssues(content: Content, notice: Placed<NoticeRule>): ContentIssue[] {
  const when = at(notice, 'when');
  const issues = answerTests(content, 'fit')(when);
  if (canHold(when.value)) return issues;
  const expected = 'a condition that can hold';
  const fix = 'Say on which answers the notice is given.';
  return [...issues, { path: when.path, expected, found: 'one that never does', fix }];
}

/** Wherever there are lines at all, there is one for emergencies, and one for each act-now notice. */
function helplineIssues(
  content: Placed<Content>,
  notices: readonly Placed<NoticeRule>[],
): ContentIssue[] {
  const { value: helplines, path: everywhere } = at(content, 'helplines');
  const actNow = notices.filter(({ value }) => isActNow(value.id));
  const wanted = [{ value: ['emergency'], path: everywhere }, ...column(actNow, 'helplines')];
  return regions.flatMap((region) => {
    const there = helplines.filter((line) => line.region === region).map(({ kind }) => kind);
    return wanted
      .filter(({ value }) => there.length > 0 && !there.some((kind) => value.includes(kind)))
      .map(({ value, path }) => ({
        path,
        expected: `a helpline for ${region}`,
        found: `none of kind ${value.join(', ') || '(none is named)'}`,
        fix: 'Add a helpline, or another kind.',
      }));
  });
}

/** An exclusive option is ignored beside another: one that calls for a notice must never be. */
function exclusiveIssues(
  content: Placed<Content>,
  notices: readonly Placed<NoticeRule>[],
): ContentIssue[] {
  const leaves = column(notices, 'when').flatMap(leavesOf);
  const calling = leaves.filter(({ isNegated }) => !isNegated);
  return rowsOf(at(content, 'questions'))
    .filter(({ value }) => value.check === 'fit')
    .flatMap((question) => {
      const options = calling
        .filter(({ key }) => key === question.value.id)
        .flatMap(({ values }) => values.map(({ value }) => value));
      return rowsOf(at(question, 'exclusive'))
        .filter(({ value }) => options.includes(value))
        .map(({ value, path }) => ({
          path,
          expected: 'an option that calls for no notice',
          found: described(value),
          fix: 'Take it out.',
        }));
    });
}
