/** What a record of a batch holds, and how it is scored: shared by the command line and the database function. */
import { resultOfCheck, type CheckResult } from '../checks.js';
import { shapeOf } from '../engine/errors.js';
import { AnswerError, type Answers, type Check, type Content } from '../engine/index.js';

export type Result = CheckResult['value'];

export const checks = Object.keys(resultOfCheck) as readonly Check[];

export const isCheck = (name: unknown): name is Check => checks.some((check) => check === name);

/** What is given back with the result as it came; no list or object, whose depth has no bound. */
export type RecordId = string | number | boolean | null;

/** What came of a record; the id is `undefined` where it has none. */
export type Scored =
  | { readonly id: RecordId | undefined; readonly result: Result; readonly refusal?: undefined }
  | { readonly refusal: AnswerError };

/**
 * Scores one record. Whatever it holds, it throws nothing, so that one record can't end a run over millions.
 *
 * @param usual the check of a record that names none
 * @param json `{"id": …, "check": …, "answers": {…}}`, of which only the answers are needed, or the answers themselves
 */
export function scoreRecord(content: Content, usual: Check, json: string): Scored {
  try {
    const { answers, check, id } = recordOf(parsed(json), usual);
    return { id, result: resultOfCheck[check](content, answers).value };
  } catch (cause) {
    if (cause instanceof AnswerError) return { refusal: cause };
    // A fault of ours. Its message may quote answers; its kind does not.
    const found = `one that ends in ${cause instanceof Error ? cause.name : shapeOf(cause)}`;
    return { refusal: new AnswerError('answers', 'a record that can be scored', found) };
  }
}

type BatchRecord = {
  /** What they are worth is for the engine to say. */
  readonly answers: Answers;
  readonly check: Check;
  readonly id?: RecordId | undefined;
};

/** A record either has its answers under `answers`, with other fields beside them, or is the answers itself. */
function recordOf(value: unknown, usual: Check): BatchRecord {
  const isWrapped =
    typeof value === 'object' && value !== null && Object.keys(value).includes('answers');
  if (!isWrapped) return { answers: value as Answers, check: usual };
  const { answers, check = usual, id } = value as { [key: string]: unknown };
  if (!isCheck(check)) {
    const found = typeof check === 'string' ? `"${check}"` : shapeOf(check);
    throw new AnswerError('check', `one of ${listed}`, found);
  }
  if (id !== undefined && !isId(id)) throw new AnswerError('id', expectedId, shapeOf(id));
  return { answers: answers as Answers, check, id };
}

const listed = checks.map((check) => `"${check}"`).join(', ');

// Beyond this, whole numbers of JSON are rounded, and two records would end up with one id.
const expectedId = `a text, a number up to ${Number.MAX_SAFE_INTEGER}, true, false or null`;

const isId = (id: unknown): id is RecordId =>
  id === null ||
  typeof id === 'string' ||
  typeof id === 'boolean' ||
  (typeof id === 'number' && Math.abs(id) <= Number.MAX_SAFE_INTEGER);

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The message of the error would quote the text.
    throw new AnswerError('answers', 'JSON', 'text that is none');
  }
}
