/** Answers in, results out, a line each. */
import { recordOf, score } from '../batch/records.js';
import { AnswerError, type Check, type Content } from '../engine/index.js';
import { linesOf, longestLine, type Line } from './lines.js';

export type Scoring = {
  readonly content: Content;
  readonly check: Check;
  /** Stop at the first bad line. */
  readonly isStrict: boolean;
  readonly onBad: (line: number, reason: string) => void;
  readonly onProgress: (counts: Counts) => void;
};

/** Kept up to date while the lines go by. */
export type Counts = { scored: number; bad: number };

/** Results are handed on in pieces of about this many characters. */
const pieceSize = 65_536;

/** The results as NDJSON. What was read is handed on before more is read, so nothing piles up. */
export async function* scoreLines(
  input: AsyncIterable<string>,
  scoring: Scoring,
  counts: Counts,
): AsyncGenerator<string> {
  for await (const lines of linesOf(input)) {
    let results = '';
    for (const line of lines) {
      if (line.text.trim() === '') continue;
      const { result, reason } = scoreLine(line, scoring);
      if (reason === undefined) {
        counts.scored += 1;
        results += result;
      } else {
        counts.bad += 1;
        scoring.onBad(line.number, reason);
        if (scoring.isStrict) break;
      }
      if (results.length < pieceSize) continue;
      yield results;
      results = '';
    }
    if (results !== '') yield results;
    if (scoring.isStrict && counts.bad > 0) return;
    scoring.onProgress(counts);
  }
}

type Scored =
  | { readonly result: string; readonly reason?: undefined }
  | { readonly result?: undefined; readonly reason: string };

function scoreLine({ number, text }: Line, { content, check }: Scoring): Scored {
  if (text.length > longestLine) {
    return { reason: `expected at most ${longestLine} characters, found more` };
  }
  try {
    const { id, answers } = recordOf(JSON.parse(text));
    const result = score(content, check, answers);
    return { result: `${JSON.stringify({ line: number, id, result })}\n` };
  } catch (cause) {
    if (cause instanceof AnswerError) return { reason: printable(cause.message) };
    // Its message would quote the text.
    if (cause instanceof SyntaxError) return { reason: 'expected JSON, found text that is none' };
    throw cause;
  }
}

const longestReason = 300;

/** A reason may name a question that someone made up: no line breaks or terminal codes come through. */
const printable = (text: string): string =>
  text.slice(0, longestReason).replaceAll(/\p{Cc}/gu, '\uFFFD');
