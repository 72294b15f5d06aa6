/** The question the flow answers itself, once an act-now notice was seen: exactly one, which no condition can hide. */
import type { Content } from '../engine/index.js';
import { described, placed, unknownNames, type ContentIssue } from './content-issue.js';
import { leavesOf } from './leaves.js';
import { isActNow } from './safety.js';

export function acknowledgementIssues(content: Content): ContentIssue[] {
  const [only, ...others] = placed('content.questions', content.questions).filter(
    ({ row }) => row.check === 'fit' && row.kind === 'acknowledgement',
  );
  const expected = 'one question of the fit check of kind "acknowledgement"';
  if (!only) {
    const fix = 'Add one, to go on from an act-now notice.';
    return [{ path: 'content.questions', expected, found: 'none', fix }];
  }
  const { shownWhen, acknowledges } = only.row;
  const issues = others.map(({ path }) => ({
    path,
    expected,
    found: 'another',
    fix: 'Take one out.',
  }));
  if (shownWhen) {
    const path = `${only.path}.shownWhen`;
    const always = 'nothing, as it always counts';
    issues.push({ path, expected: always, found: described(shownWhen), fix: 'Take it out.' });
  }
  const link = { row: acknowledges ?? '', path: `${only.path}.acknowledges` };
  return [...issues, ...unknownNames([link], askedFirst(content), 'what act-now notices rest on')];
}

/** The questions that act-now notices rest on: a changed answer to one has to bring the notice back. */
const askedFirst = ({ notices }: Content): string[] => [
  ...new Set(
    notices
      .filter(({ id }) => isActNow(id))
      .flatMap(({ when }) => leavesOf(when).map(({ key }) => key)),
  ),
];
