/** The question the flow answers itself, once an act-now notice was seen: exactly one, which no condition can hide. */
import type { Content } from '../engine/index.js';
import { described, unknownNames, type ContentIssue } from './content-issue.js';
import { leavesOf } from './leaves.js';
import { at, column, rowsOf, type Placed } from './placed.js';
import { isActNow } from './safety.js';

export function acknowledgementIssues(content: Placed<Content>): ContentIssue[] {
  const questions = at(content, 'questions');
  const [only, ...others] = rowsOf(questions).filter(
    ({ value }) => value.check === 'fit' && value.kind === 'acknowledgement',
  );
  const expected = 'one question of the fit check of kind "acknowledgement"';
  if (!only) {
    const fix = 'Add one, to go on from an act-now notice.';
    return [{ path: questions.path, expected, found: 'none', fix }];
  }
  const issues = others.map(({ path }) => ({
    path,
    expected,
    found: 'another',
    fix: 'Take one out.',
  }));
  const { value: shownWhen, path } = at(only, 'shownWhen');
  if (shownWhen) {
    const always = 'nothing, as it always counts';
    issues.push({ path, expected: always, found: described(shownWhen), fix: 'Take it out.' });
  }
  const link = { path: `${only.path}.acknowledges`, value: only.value.acknowledges ?? '' };
  return [...issues, ...unknownNames([link], askedFirst(content), 'what act-now notices rest on')];
}

/** The questions that act-now notices rest on: a changed answer to one has to bring the notice back. */
function askedFirst(content: Placed<Content>): string[] {
  const actNow = rowsOf(at(content, 'notices')).filter(({ value }) => isActNow(value.id));
  return [
    ...new Set(
      column(actNow, 'when')
        .flatMap(leavesOf)
        .map(({ key }) => key),
    ),
  ];
}
