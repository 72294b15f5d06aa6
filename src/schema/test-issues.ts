/** Do conditions speak of questions, options and kinds that there are? */
import type { Check, Content, Question, Test } from '../engine/index.js';
import { quoted, unknownName, type ContentIssue } from './content-issue.js';
import { leavesOf, type Leaf } from './leaves.js';

export const questionsIn = (content: Content, check: Check): readonly Question[] =>
  content.questions.filter((question) => question.check === check);

export const questionOf = (check: Check): string => `a question of the ${check} check`;

/** Issues of conditions over the answers to one check. */
export const answerTests =
  (content: Content, check: Check) =>
  (test: Test | undefined, path: string): ContentIssue[] =>
    test ? answerTestIssues(test, path, questionsIn(content, check), questionOf(check)) : [];

export const answerTestIssues = (
  test: Test,
  path: string,
  questions: readonly Question[],
  expected: string,
): ContentIssue[] =>
  leavesOf(test, path).flatMap((leaf) => {
    const question = questions.find(({ id }) => id === leaf.key);
    if (question) return comparisonIssues(leaf, question);
    const ids = questions.map(({ id }) => id);
    return [unknownName(`${leaf.path}[0]`, expected, leaf.key, ids)];
  });

function comparisonIssues(leaf: Leaf, { id, kind, options }: Question): ContentIssue[] {
  const { form, path, values, reference, least = 0 } = leaf;
  if (reference !== undefined) return [misplacedReference(leaf)];
  const forms = kind === 'multi' ? ['has', 'atLeast'] : ['is', 'in'];
  if (!forms.includes(form)) {
    const [first, second] = forms;
    const expected = `"${first}" or "${second}", as "${id}" is a ${kind} question`;
    const fix = `Write "${first}" or "${second}" instead.`;
    return [{ path, expected, found: quoted(form), fix }];
  }
  if (least > options.length) {
    const expected = `at most ${options.length}, the number of options`;
    return [{ path: `${path}[1]`, expected, found: String(least), fix: 'Write a lower number.' }];
  }
  return values
    .filter(({ row }) => !options.includes(row))
    .map((value) => unknownName(value.path, `an option of "${id}"`, value.row, options));
}

const misplacedReference = ({ path, reference }: Leaf): ContentIssue => ({
  path: `${path}[1]`,
  expected: 'a text',
  found: `{ "answer": "${reference}" }`,
  fix: 'Only the "group" of a criterion can compare with an answer.',
});

const kinds = ['community', 'therapy', 'meeting-type'];

/** Issues of a condition over a group. Attributes are the host's own; only a criterion can refer to answers. */
export const groupTestIssues = (
  test: Test,
  path: string,
  referable?: readonly Question[],
): ContentIssue[] =>
  leavesOf(test, path).flatMap((leaf) => {
    if (leaf.reference !== undefined) return referenceIssues(leaf, leaf.reference, referable);
    const values = leaf.key === 'kind' ? leaf.values : [];
    return values
      .filter(({ row }) => !kinds.includes(row))
      .map((value) => unknownName(value.path, 'a kind of group', value.row, kinds));
  });

function referenceIssues(
  leaf: Leaf,
  reference: string,
  referable: readonly Question[] | undefined,
): ContentIssue[] {
  if (!referable) return [misplacedReference(leaf)];
  const ids = referable.map(({ id }) => id);
  if (ids.includes(reference)) return [];
  return [unknownName(`${leaf.path}[1].answer`, questionOf('fit'), reference, ids)];
}
