/** JSON in, JSON out: the engine as a function a database can call. */
import { checks, isCheck, recordOf, score } from '../batch/records.js';
import { defaultContent } from '../content/default-content.js';
import { AnswerError } from '../engine/index.js';

/**
 * The result for a record, as JSON; for one that can't be scored `{"error": {name, path, expected, found}}`, so that one
 * bad row doesn't end the query. SQL's NULL stays NULL.
 *
 * @param json `{"check": "fit", "answers": {…}}`, where `check` may be left out, or the answers themselves
 * @example groupFit('{"concern":["alcohol"],"goal":"stop"}')
 */
export function groupFit(json: string | null | undefined): string | null {
  if (json === null || json === undefined) return null;
  try {
    const { check = 'fit', answers } = recordOf(parsed(json));
    if (!isCheck(check)) throw new AnswerError('check', `one of ${listed}`, 'something else');
    return JSON.stringify(score(defaultContent, check, answers));
  } catch (cause) {
    if (!(cause instanceof AnswerError)) throw cause;
    const { name, path, expected, found } = cause;
    return JSON.stringify({ error: { name, path, expected, found } });
  }
}

const listed = checks.map((check) => `"${check}"`).join(', ');

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new AnswerError('answers', 'JSON', 'text that is none');
  }
}
