/** Do conditions speak of questions, options and kinds that there are? */
import type { Check, Content, Question, Test } from '../engine/index.js';
import { described, unknownNames, type ContentIssue } from './content-issue.js';
import { leavesOf, type Leaf } from './leaves.js';
import { at, type Placed } from './placed.js';

type Condition = Placed<Test | undefined>;

/** The questions a check asks. An acknowledgement says nothing of a person: no rule looks at one. */
export const questionsIn = (content: Content, check: Check): readonly Question[] =>
  content.questions.filter((one) => isOf(check, one) && one.kind !== 'acknowledgement');

/** One that was lost may be of any check. */
const isOf = (check: Check, question: Question): boolean =>
  question.check === check || !isWhole(question);

/** False for one that stands in for a question of the wrong shape: nothing is held against what rests on it. */
export const isWhole = ({ options }: Question): boolean => options.length > 0;

/** Issues of a name that has to lead to a question, or of what is said of that question. */
export function questionIssuesOf(
  questions: readonly Question[],
  name: Placed<string>,
  expected: string,
  issuesWith = (_question: Question): ContentIssue[] => [],
): ContentIssue[] {
  const question = questions.find(({ id }) => id === name.value);
  if (question) return isWhole(question) ? issuesWith(question) : [];
  // Without its id a lost one may be any.
  return questions.some(({ id }) => id === '')
    ? []
    : unknownNames([name], idsIn(questions), expected);
}

export const idsIn = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);

export const questionOf = (check: Check): string => `a question that the ${check} check asks`;

/** Issues of conditions over the answers to one check. */
export const answerTests =
  (content: Content, check: Check) =>
  (test: Condition): ContentIssue[] =>
    answerTestIssues(test, questionsIn(content, check), questionOf(check));

export const answerTestIssues = (
  test: Condition,
  questions: readonly Question[],
  expected: string,
): ContentIssue[] =>
  leavesOf(test).flatMap((leaf) =>
    questionIssuesOf(
      questions,
      { value: leaf.key, path: `${leaf.path}[0]` },
      expected,
      (question) => comparisonIssues(leaf, question),
    ),
  );

function comparisonIssues(leaf: Leaf, { id, kind, options }: Question): ContentIssue[] {
  const { form, path, values, reference, least = 0 } = leaf;
  if (reference) return [misplaced(reference)];
  const forms = kind === 'multi' ? ['has', 'atLeast'] : ['is', 'in'];
  if (!forms.includes(form)) {
    const right = forms.map(described).join(' or ');
    const expected = `${right}, as "${id}" is a ${kind} question`;
    return [{ path, expected, found: described(form), fix: `Write ${right}.` }];
  }
  if (least > options.length) {
    const expected = `at most ${options.length}, the number of options`;
    return [{ path: `${path}[1]`, expected, found: `${least}`, fix: 'Write a lower number.' }];
  }
  return unknownNames(values, options, `an option of "${id}"`);
}

const misplaced = ({ path }: Placed<unknown>): ContentIssue => ({
  path,
  expected: 'a text',
  found: 'an object with "answer"',
  fix: 'Only the "group" of a criterion can compare with an answer.',
});

/** Issues of a condition over a group. Attributes are the host's own; only a criterion can refer to answers. */
export const groupTestIssues = (test: Condition, referable?: readonly Question[]): ContentIssue[] =>
  leavesOf(test).flatMap(({ key, values, reference }) => {
    if (reference && !referable) return [misplaced(reference)];
    return [
      ...(reference && referable
        ? questionIssuesOf(referable, at(reference, 'answer'), questionOf('fit'))
        : []),
      ...unknownNames(key === 'kind' ? values : [], groupKinds, 'a kind of group'),
    ];
  });

const groupKinds = ['community', 'therapy', 'meeting-type'];
