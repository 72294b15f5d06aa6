/** The question the flow answers itself, once an act-now notice was seen: exactly one, which no condition can hide. */
import type { Content, Question } from '../engine/index.js';
import { described, unknownName, type ContentIssue, type Placed } from './content-issue.js';
import { leavesOf } from './leaves.js';
import { actNowNotices } from './safety.js';
import { acknowledgementsOf } from './safety-issues.js';

const actNow: readonly string[] = actNowNotices;

export function acknowledgementIssues(content: Content): ContentIssue[] {
  const [only, ...others] = acknowledgementsOf(content);
  if (!only) return [missing];
  const extra = others.map(({ path }) => ({
    path: `${path}.kind`,
    expected: 'only one "acknowledgement" in the fit check',
    found: 'another',
    fix: 'Take one out.',
  }));
  return [...extra, ...hiddenIssues(only), ...linkIssues(content, only)];
}

const missing: ContentIssue = {
  path: 'content.questions',
  expected: 'a question of the fit check of kind "acknowledgement"',
  found: 'none',
  fix: 'Add one: without it nobody could go on from an act-now notice.',
};

const hiddenIssues = ({ row, path }: Placed<Question>): ContentIssue[] =>
  row.shownWhen
    ? [
        {
          path: `${path}.shownWhen`,
          expected: 'nothing, as an acknowledgement always counts',
          found: 'a condition',
          fix: 'Take it out.',
        },
      ]
    : [];

/** A changed answer must bring the notice back, so the link leads to a question that calls for one. */
function linkIssues(content: Content, { row, path }: Placed<Question>): ContentIssue[] {
  const urgent = content.notices.filter(({ id }) => actNow.includes(id));
  const keys = new Set(urgent.flatMap(({ when }) => leavesOf(when, '').map(({ key }) => key)));
  const asked = [...keys].filter((key) => key !== row.id);
  const expected = 'the question that calls for the act-now notices';
  const at = `${path}.acknowledges`;
  if (row.acknowledges === undefined) {
    return [{ path: at, expected, found: described(undefined), fix: 'Add "acknowledges".' }];
  }
  return asked.includes(row.acknowledges)
    ? []
    : [unknownName(at, expected, row.acknowledges, asked)];
}
