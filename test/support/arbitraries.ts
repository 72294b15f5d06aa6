/** Random answers, built from the questions of a content. */
import * as fc from 'fast-check';
import type { Answer, Answers, Check, Content, Question } from '../../src/engine/content.js';

/** One seed for all random tests, so that a run can be repeated. */
export const seed = 20240917;

/** Any answer to a question: few options more often than many. */
export function answerTo(question: Question): fc.Arbitrary<Answer> {
  const options = [...question.options];
  if (question.kind !== 'multi') return fc.constantFrom(...options);
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...options).map((option) => [option]) },
    { weight: 3, arbitrary: fc.shuffledSubarray(options, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.shuffledSubarray(options, { minLength: 1 }) },
  );
}

/** How many questions of a sheet are answered, skipped or left empty, out of their sum. */
type Mix = { readonly answered: number; readonly skipped: number; readonly absent: number };

const mixes: readonly Mix[] = [
  { answered: 1, skipped: 0, absent: 0 },
  { answered: 8, skipped: 1, absent: 1 },
  { answered: 1, skipped: 1, absent: 4 },
];

type Entry = readonly [question: string, answer: Answer | undefined];

function entryOf(question: Question, mix: Mix): fc.Arbitrary<Entry> {
  const none: readonly Answer[] = question.kind === 'multi' ? [null, []] : [null];
  return fc
    .oneof(
      { weight: mix.answered, arbitrary: answerTo(question) },
      { weight: mix.skipped, arbitrary: fc.constantFrom(...none) },
      { weight: mix.absent, arbitrary: fc.constant(undefined) },
    )
    .map((answer) => [question.id, answer] as const);
}

/** The same entries in any order. */
export const inAnyOrder = (answers: Answers): fc.Arbitrary<Answers> => {
  const entries = Object.entries(answers);
  return fc
    .shuffledSubarray(entries, { minLength: entries.length })
    .chain((shuffled) => fc.tuple(...shuffled.map(withOptionsInAnyOrder)))
    .map((shuffled) => Object.fromEntries(shuffled));
};

function withOptionsInAnyOrder([question, answer]: Entry): fc.Arbitrary<Entry> {
  if (!Array.isArray(answer)) return fc.constant([question, answer] as const);
  const options: string[] = answer;
  return fc
    .shuffledSubarray(options, { minLength: options.length })
    .map((shuffled) => [question, shuffled] as const);
}

/** Answers to a check: any subset of its questions, keys in any order, some skipped, sometimes all of them. */
export function answersFor(content: Content, check: Check): fc.Arbitrary<Answers> {
  const questions = content.questions.filter((question) => question.check === check);
  const sheets = mixes.map((mix) => fc.tuple(...questions.map((q) => entryOf(q, mix))));
  return fc
    .oneof(...sheets)
    .map((entries) => Object.fromEntries(entries.filter(([, answer]) => answer !== undefined)))
    .chain(inAnyOrder);
}

/** Answers like these in everything given, random in the rest. */
export const answersLike = (
  content: Content,
  check: Check,
  given: Answers,
): fc.Arbitrary<Answers> => answersFor(content, check).map((answers) => ({ ...answers, ...given }));
