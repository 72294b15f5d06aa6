/** JSON in, JSON out: the engine as a function a database can call. */
import { scoreRecord } from '../batch/records.js';
import { defaultContent } from '../content/default-content.js';

/**
 * The result for a record, as JSON; for one that can't be scored `{"error": {name, path, expected, found}}`, so that one
 * bad row doesn't end the query. SQL's NULL stays NULL.
 *
 * @param json `{"check": "fit", "answers": {…}}`, where `check` may be left out, or the answers themselves
 * @example groupFit('{"concern":["alcohol"],"goal":"stop"}')
 */
export function groupFit(json: string | null | undefined): string | null {
  if (json === null || json === undefined) return null;
  const scored = scoreRecord(defaultContent, 'fit', json);
  if (!scored.refusal) return JSON.stringify(scored.result);
  const { name, path, expected, found } = scored.refusal;
  return JSON.stringify({ error: { name, path, expected, found } });
}
