/** What keeps people safe: every notice is there, can be given, and names someone to call. */
import type { Content, NoticeRule } from '../engine/index.js';
import { fieldOf, placed, repeatIssues, type ContentIssue, type Placed } from './content-issue.js';
import { canHold, leavesOf } from './leaves.js';
import { isActNow, noticeIds, regions } from './safety.js';
import { answerTests } from './test-issues.js';

export function safetyIssues(content: Content): ContentIssue[] {
  const rules = placed('content.notices', content.notices);
  return [
    ...missingNotices(content.notices),
    ...repeatIssues(fieldOf(rules, 'id')),
    ...rules.flatMap((rule) => whenIssues(content, rule)),
    ...repeatIssues(fieldOf(placed('content.helplines', content.helplines), 'id')),
    ...helplineIssues(content, rules),
    ...exclusiveIssues(content),
  ];
}

const missingNotices = (notices: readonly NoticeRule[]): ContentIssue[] =>
  noticeIds
    .filter((id) => !notices.some((notice) => notice.id === id))
    .map((id) => ({
      path: 'content.notices',
      expected: `a notice "${id}"`,
      found: 'none',
      fix: 'Add it: words and numbers may change, but every notice stays.',
    }));

/** Once seen, a notice still stands: so it can't rest on the acknowledgement. */
function whenIssues(content: Content, { row: { when }, path }: Placed<NoticeRule>): ContentIssue[] {
  const at = `${path}.when`;
  const asked = content.questions.filter(({ kind }) => kind !== 'acknowledgement');
  const issues = answerTests({ ...content, questions: asked }, 'fit')(when, at);
  if (canHold(when)) return issues;
  const expected = 'a condition that can hold';
  const fix = 'Say on which answers the notice is given.';
  return [...issues, { path: at, expected, found: 'one that never does', fix }];
}

/** Wherever there are lines at all, there is one for emergencies, and one for each act-now notice. */
function helplineIssues(
  { helplines }: Content,
  rules: readonly Placed<NoticeRule>[],
): ContentIssue[] {
  const wanted = [
    { path: 'content.helplines', kinds: ['emergency'] },
    ...rules
      .filter(({ row }) => isActNow(row.id))
      .map(({ row, path }) => ({ path: `${path}.helplines`, kinds: row.helplines })),
  ];
  return regions.flatMap((region) => {
    const lines = helplines.filter((line) => line.region === region);
    return wanted
      .filter(({ kinds }) => lines.length > 0 && !lines.some(({ kind }) => kinds.includes(kind)))
      .map(({ path, kinds }) => ({
        path,
        expected: `a helpline for ${region}`,
        found: `none of kind ${kinds.join(', ') || '(none is named)'}`,
        fix: 'Add a helpline, or another kind.',
      }));
  });
}

/** An exclusive option is ignored beside another: one that calls for a notice must never be. */
function exclusiveIssues({ notices, questions }: Content): ContentIssue[] {
  const leaves = notices
    .flatMap(({ when }) => leavesOf(when))
    .filter(({ isNegated }) => !isNegated);
  return placed('content.questions', questions).flatMap(
    ({ row: { id, check, exclusive }, path }) => {
      const calling = leaves.filter(({ key }) => check === 'fit' && key === id);
      return placed(`${path}.exclusive`, exclusive)
        .filter((option) =>
          calling.some(({ values }) => values.some(({ row }) => row === option.row)),
        )
        .map((option) => ({
          path: option.path,
          expected: 'an option that calls for no notice',
          found: `"${option.row}"`,
          fix: 'Take it out.',
        }));
    },
  );
}
