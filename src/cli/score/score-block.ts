/** Answers in, results out, a line each. */
import { isUtf8 } from 'node:buffer';
import { scoreRecord } from '../../batch/records.js';
import { textOf } from '../../batch/result-text.js';
import type { Check, Content } from '../../engine/index.js';
import { lineFeed, longestLine } from './blocks.js';
import type { SharedBytes } from './shared-bytes.js';

export type Scoring = {
  readonly content: Content;
  /** Of lines that name none. */
  readonly check: Check;
  /** Stop at the first bad line. */
  readonly isStrict: boolean;
};

export type BadLine = { readonly line: number; readonly reason: string };

/** What came of a block; its results are in the bytes it was given for them. */
export type Scored = { readonly scored: number; readonly bad: readonly BadLine[] };

/**
 * Scores the lines of a block.
 * @param lines as UTF-8
 * @param first number of the first of them
 * @param results takes the results as NDJSON
 */
export function scoreBlock(
  lines: Buffer,
  first: number,
  results: SharedBytes,
  scoring: Scoring,
): Scored {
  const bad: BadLine[] = [];
  // Asked of all lines at once, which is quick; of each one only where a line is to be found that is none.
  const areUtf8 = isUtf8(lines);
  let scored = 0;
  for (let from = 0, line = first; from < lines.length; line += 1) {
    const found = lines.indexOf(lineFeed, from);
    const end = found === -1 ? lines.length : found;
    const outcome = scoreLine(lines.subarray(from, end), areUtf8, line, scoring);
    from = end + 1;
    if (outcome === undefined) continue;
    if (outcome.reason === undefined) {
      scored += 1;
      results.append(outcome.result);
    } else {
      bad.push({ line, reason: outcome.reason });
      if (scoring.isStrict) break;
    }
  }
  return { scored, bad };
}

type Outcome =
  | { readonly result: string; readonly reason?: undefined }
  | { readonly result?: undefined; readonly reason: string };

/** Nothing for a line with nothing on it. */
function scoreLine(
  bytes: Buffer,
  areUtf8: boolean,
  line: number,
  { content, check }: Scoring,
): Outcome | undefined {
  if (bytes.length > longestLine) {
    return { reason: `expected at most ${longestLine} bytes, found more` };
  }
  // Read all the same, two ids that differ in such bytes would become one.
  if (!areUtf8 && !isUtf8(bytes)) return { reason: 'expected UTF-8, found bytes that are none' };
  const text = bytes.toString('utf8');
  if (text.trim() === '') return undefined;
  const scored = scoreRecord(content, check, text);
  if (scored.refusal) return { reason: printable(scored.refusal.message) };
  const { id, result } = scored;
  const named = id === undefined ? '' : `"id":${JSON.stringify(id)},`;
  // Not `${line}`: the text of a number is kept for its next use, long enough to pile up until a collection.
  return { result: `{"line":${line.toFixed()},${named}"result":${textOf(result)}}\n` };
}

const longestReason = 300;

/** A reason may name a question that someone made up: no line breaks or terminal codes come through. */
const printable = (text: string): string =>
  text.slice(0, longestReason).replaceAll(/\p{Cc}/gu, '\uFFFD');
