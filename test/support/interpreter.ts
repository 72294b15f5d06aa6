/** Conditions read straight from the data, over plain records: the slow way, to hold the compiled one against. */
import type { Answer, AnswerReference, AttributeValue, Test } from '../../src/engine/index.js';

/** `undefined`: not known. */
export type Truth = boolean | undefined;
export type Subject = { readonly [key: string]: AttributeValue | Answer | undefined };

const none: Subject = {};

/**
 * Evaluates a test over a record. A key the record lacks makes `is`, `in`, `has` and `atLeast` come out as `absent`:
 * `false` where what is not said does not hold, `undefined` where it is unknown and must stay so under `not`.
 */
export function evaluate(test: Test, subject: Subject, absent: Truth, answers = none): Truth {
  if ('not' in test) {
    const truth = evaluate(test.not, subject, absent, answers);
    return truth === undefined ? undefined : !truth;
  }
  if ('all' in test) return combine(test.all, false, subject, absent, answers);
  if ('any' in test) return combine(test.any, true, subject, absent, answers);
  return evaluateLeaf(test, subject, absent, answers);
}

/** True when the test holds over the answers that count; what was not answered holds nothing. */
export const holds = (test: Test, answers: Subject): boolean =>
  evaluate(test, answers, false) === true;

/** True when the test looks at answers as well as at its subject. */
export function refersToAnswers(test: Test): boolean {
  if ('not' in test) return refersToAnswers(test.not);
  if ('all' in test) return test.all.some(refersToAnswers);
  if ('any' in test) return test.any.some(refersToAnswers);
  if ('is' in test) return typeof test.is[1] === 'object';
  return 'has' in test && typeof test.has[1] === 'object';
}

type Leaf = Exclude<Test, { not: Test } | { all: readonly Test[] } | { any: readonly Test[] }>;

/** Three-valued `any` (decided by a true one) and `all` (decided by a false one). */
function combine(
  tests: readonly Test[],
  decisive: boolean,
  subject: Subject,
  absent: Truth,
  answers: Subject,
): Truth {
  let unknown = false;
  for (const test of tests) {
    const truth = evaluate(test, subject, absent, answers);
    if (truth === decisive) return decisive;
    if (truth === undefined) unknown = true;
  }
  return unknown ? undefined : !decisive;
}

function evaluateLeaf(test: Leaf, subject: Subject, absent: Truth, answers: Subject): Truth {
  const [key] =
    'is' in test ? test.is : 'in' in test ? test.in : 'has' in test ? test.has : test.atLeast;
  const value = Object.hasOwn(subject, key) ? subject[key] : undefined;
  if (value === undefined || value === null) return absent;
  if ('is' in test) return referred(test.is[1], answers).includes(value as string);
  if ('in' in test) return test.in[1].includes(value as string);
  if ('has' in test) {
    return (
      Array.isArray(value) && referred(test.has[1], answers).some((one) => value.includes(one))
    );
  }
  const size = Array.isArray(value) ? value.length : value;
  return typeof size === 'number' && size >= test.atLeast[1];
}

/** The values a test compares with; an answer that was not given is none. */
function referred(value: string | AnswerReference, answers: Subject): readonly string[] {
  if (typeof value === 'string') return [value];
  const answer = answers[value.answer];
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? (answer as readonly string[]) : [];
}
