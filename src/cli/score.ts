/** The command `score`. */
import { pipeline } from 'node:stream/promises';
import type { ScoreCommand } from './command.js';
import { contentFrom, inputFrom, outputTo } from './files.js';
import { scoreLines, type Counts } from './score-lines.js';
import { codeOf, toldOf } from './user-error.js';

/**
 * Scores all lines and tells on standard error how many.
 * @returns the exit code
 * @throws UserError when a file can't be used.
 */
export async function score(command: ScoreCommand): Promise<number> {
  const { check, isStrict, file, outFile } = command;
  const content = await contentFrom(command.contentFile);
  const input = await inputFrom(file);
  const output = await outputTo(outFile, file);
  const { onBad, onProgress, onEnd } = reporter();
  const counts: Counts = { scored: 0, bad: 0 };
  const results = scoreLines(input, { content, check, isStrict, onBad, onProgress }, counts);
  try {
    await pipeline(results, output, { end: outFile !== undefined });
  } catch (cause) {
    // Whoever reads the results has enough, as `head` does.
    if (codeOf(cause) === 'EPIPE') return 0;
    throw toldOf(cause, `write ${outFile ?? 'standard output'}`);
  }
  onEnd(counts);
  return isStrict && counts.bad > 0 ? 1 : 0;
}

const summary = ({ scored, bad }: Counts): string => `${scored} scored, ${bad} bad`;

const milliseconds = 500;

/** Tells what goes on, on standard error; how far it is only to a person at a terminal. */
function reporter() {
  const { stderr } = process;
  const wipe = stderr.isTTY ? '\r\u001B[K' : '';
  let last = Date.now();
  return {
    onBad: (line: number, reason: string) => {
      stderr.write(`${wipe}line ${line}: ${reason}\n`);
    },
    onProgress: (counts: Counts) => {
      if (!stderr.isTTY || Date.now() - last < milliseconds) return;
      last = Date.now();
      stderr.write(`${wipe}${summary(counts)}`);
    },
    onEnd: (counts: Counts) => {
      stderr.write(`${wipe}${summary(counts)}\n`);
    },
  };
}
