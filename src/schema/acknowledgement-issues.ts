/**
 * The question the flow answers itself, once an act-now notice was seen: exactly one, which no condition can hide. Only a
 * changed answer to the question it acknowledges brings an act-now notice back, so all of them rest on that one.
 */
import type { Content, Question } from '../engine/index.js';
import { described, unknownNames, type ContentIssue } from './content-issue.js';
import { canHold, leavesOf } from './leaves.js';
import { at, column, given, rowsOf, type Placed } from './placed.js';
import { isActNow } from './safety.js';
import { idsIn, questionsIn } from './test-issues.js';

export function acknowledgementIssues(content: Placed<Content>): ContentIssue[] {
  const questions = at(content, 'questions');
  const rows = rowsOf(questions);
  const ones = rows.filter(({ value }) => value.kind === 'acknowledgement');
  const only = ones.find((one) => one.value.check === 'fit');
  const expected = 'one question of the fit check of kind "acknowledgement"';
  if (!only) {
    const fix = 'Add one, to go on from an act-now notice.';
    return [{ path: questions.path, expected, found: 'none', fix }];
  }
  const others = ones.filter((one) => one !== only);
  const asked = rows.filter((one) => !ones.includes(one));
  return [
    ...others.map(({ path }) => ({ path, expected, found: 'another', fix: 'Take one out.' })),
    ...needless(only, 'shownWhen', 'it always counts'),
    ...asked.flatMap((one) => needless(one, 'acknowledges', 'it is no acknowledgement')),
    ...linkIssues(content, only),
  ];
}

const needless = (
  question: Placed<Question>,
  key: 'shownWhen' | 'acknowledges',
  reason: string,
): ContentIssue[] =>
  given(at(question, key)).map(({ value, path }) => ({
    path,
    expected: `nothing, as ${reason}`,
    found: described(value),
    fix: 'Take it out.',
  }));

/** Between the act-now notices and the acknowledgement stands one question, the same for all. */
function linkIssues(content: Placed<Content>, { value, path }: Placed<Question>): ContentIssue[] {
  const { acknowledges = '' } = value;
  const notices = rowsOf(at(content, 'notices')).filter((notice) => isActNow(notice.value.id));
  const whens = column(notices, 'when');
  const leaves = whens.flatMap(leavesOf);
  const names = [...new Set(leaves.map(({ key }) => key))];
  const link = { path: `${path}.acknowledges`, value: acknowledges };
  if (!names.includes(acknowledges)) {
    return unknownNames([link], names, 'what act-now notices rest on');
  }
  const questions = questionsIn(content.value, 'fit');
  const strays = leaves.filter(({ key }) => key !== acknowledges && idsIn(questions).includes(key));
  const canBeHidden = questions.some(({ id, shownWhen }) => id === acknowledges && shownWhen);
  const early = whens.filter((when) => canBeHidden && canHold(when.value, acknowledges));
  const name = described(acknowledges);
  return [
    ...strays.map((leaf) => ({
      path: `${leaf.path}[0]`,
      expected: `${name}, as act-now notices rest on the question that the acknowledgement names`,
      found: described(leaf.key),
      fix: `Make its options some of ${name}.`,
    })),
    ...early.map((when) => ({
      path: when.path,
      expected: `a condition that only answers to ${name} meet, as it can be hidden`,
      found: 'one that holds without',
      fix: 'Say on which answers the notice is given.',
    })),
  ];
}
