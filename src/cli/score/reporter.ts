/** Tells what goes on, on standard error; how far it is only to a person at a terminal. */
import type { BadLine } from './score-block.js';

/** Kept up to date while the lines go by. */
export type Counts = { scored: number; bad: number };

const summary = ({ scored, bad }: Counts): string => `${scored} scored, ${bad} bad`;

const milliseconds = 500;

export function reporter() {
  const { stderr } = process;
  const wipe = stderr.isTTY ? '\r\u001B[K' : '';
  let last = Date.now();
  return {
    onBad: ({ line, reason }: BadLine) => {
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
