/** Holds every contender against `recommend`, record by record. */
import { differences } from './scores.js';

/**
 * @param prepared Contenders with `run`, what `prepare` gave; the first is the one to agree with.
 * @throws Error that names the contender, the record and the first differences.
 */
export async function checkAgreement([reference, ...others], records) {
  for (const [at, answers] of records.entries()) {
    const expected = reference.run.outcomeOf(await reference.run.score(answers));
    for (const { name, finds, run } of others) {
      const found = run.outcomeOf(await run.score(answers));
      const lines = differences(expected, found, finds);
      if (lines.length > 0) {
        const shown = lines.slice(0, 5).join('\n  ');
        throw new Error(`${name}, record ${at}: expected what recommend finds, but\n  ${shown}`);
      }
    }
  }
}

/** Contenders made ready for a content, each with `run`: its `score` and its `outcomeOf`. */
export const prepareAll = (contenders, content) =>
  contenders.map((contender) => ({ ...contender, run: contender.prepare(content) }));
