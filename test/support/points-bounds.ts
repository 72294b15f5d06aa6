/**
 * How far points can go, worked out from the content alone: question by question, over every answer to it, with all other
 * answers left open. So every bound is at least as large as what any person's answers can reach.
 */
import type { Answer, Content, Criterion, Group, Question } from '../../src/engine/content.js';
import { evaluate, type Subject } from './interpreter.js';

/** Stands for a question that was not answered, where a missing key stands for one that is left open. */
const unanswered = '';

function* subsetsOf(options: readonly string[]): Generator<readonly string[]> {
  for (let bits = 1; bits < 2 ** options.length; bits += 1) {
    yield options.filter((_, index) => (bits >> index) % 2 === 1);
  }
}

const answersTo = ({ kind, options }: Question): readonly Answer[] =>
  kind === 'multi' ? [unanswered, ...subsetsOf(options)] : [unanswered, ...options];

const subjectOf = (group: Group): Subject => ({ ...group.attributes, kind: group.kind });

/** What one answer does to each group: points for sure, points that hang on other answers, and whether it is out. */
type Outcome = {
  readonly sure: readonly number[];
  readonly open: readonly (readonly number[])[];
  readonly isOut: readonly boolean[];
};

type Keep = (criterion: Criterion) => boolean;

function outcomeOf(
  criteria: readonly Criterion[],
  subjects: readonly Subject[],
  question: Question,
  answer: Answer,
): Outcome {
  const answers: Subject = { [question.id]: answer };
  const sure = subjects.map(() => 0);
  const isOut = subjects.map(() => false);
  const open: number[][] = [];
  for (const { when, group, effect, question: booked } of criteria) {
    const truth = evaluate(when, answers, undefined);
    if (truth === false || 'caution' in effect) continue;
    const meets = (subject: Subject): boolean =>
      evaluate(group, subject, undefined, answers) === true;
    if ('ruleOut' in effect) {
      if (truth) subjects.forEach((subject, at) => (isOut[at] ||= meets(subject)));
    } else if (booked === question.id) {
      const row = subjects.map((subject) => (meets(subject) ? effect.points : 0));
      if (truth) row.forEach((points, at) => (sure[at]! += points));
      else open.push(row);
    }
  }
  return { sure, open, isOut };
}

/** Each question's outcomes, one for each answer that differs in what it does. */
function outcomesOf(content: Content, groups: readonly Group[], keep: Keep): Outcome[][] {
  const subjects = groups.map(subjectOf);
  return content.questions
    .filter(({ check, kind }) => check === 'fit' && kind !== 'acknowledgement')
    .map((question) => {
      const criteria = content.criteria.filter(
        (criterion) =>
          ('ruleOut' in criterion.effect || keep(criterion)) &&
          JSON.stringify(criterion).includes(`"${question.id}"`),
      );
      if (criteria.length === 0) return [];
      const all = answersTo(question).map((answer) =>
        outcomeOf(criteria, subjects, question, answer),
      );
      return [...new Map(all.map((outcome) => [JSON.stringify(outcome), outcome])).values()];
    })
    .filter((outcomes) => outcomes.length > 0);
}

/**
 * The most points by which group `[a]` can lead group `[b]` with both in scope; `-Infinity` where they never are.
 * @param keep which criteria count
 */
export function largestLeads(
  content: Content,
  groups: readonly Group[],
  keep: Keep,
): readonly (readonly number[])[] {
  const questions = outcomesOf(content, groups, keep);
  const leadBy = (outcome: Outcome, a: number, b: number): number =>
    outcome.isOut[a] || outcome.isOut[b]
      ? Number.NEGATIVE_INFINITY
      : outcome.open.reduce(
          (lead, row) => lead + Math.max(0, row[a]! - row[b]!),
          outcome.sure[a]! - outcome.sure[b]!,
        );
  const largest = (a: number, b: number): number =>
    questions.reduce(
      (sum, outcomes) => sum + Math.max(...outcomes.map((outcome) => leadBy(outcome, a, b))),
      0,
    );
  return groups.map((_, a) => groups.map((__, b) => largest(a, b)));
}
