/** The command `score`. */
import { Readable } from 'node:stream';
import type { ScoreCommand } from '../command.js';
import { contentFrom, inputFrom, outputTo } from '../files.js';
import { codeOf } from '../user-error.js';
import { blocksOf } from './blocks.js';
import { Crew, type Results } from './crew.js';
import { reporter, type Counts } from './reporter.js';
import type { Task } from './thread.js';

/**
 * Scores all lines and tells on standard error how many.
 * @returns the exit code
 * @throws UserError when a file can't be used.
 */
export async function score(command: ScoreCommand): Promise<number> {
  const { check, contentFile, isStrict, file, outFile, threads } = command;
  const content = await contentFrom(contentFile);
  const input = await inputFrom(file);
  const output = await outputTo(outFile, [
    file,
    ...(contentFile === undefined ? [] : [contentFile]),
  ]);
  const crew = new Crew(threads, { content, check, isStrict });
  const { onBad, onProgress, onEnd } = reporter();
  const counts: Counts = { scored: 0, bad: 0 };
  try {
    for await (const { scored, bad, bytes, giveBack } of resultsFor(input.pieces, crew)) {
      await output.write(bytes);
      giveBack();
      counts.scored += scored;
      counts.bad += bad.length;
      bad.forEach(onBad);
      if (isStrict && counts.bad > 0) break;
      onProgress(counts);
    }
    await output.end();
  } catch (cause) {
    // Whoever reads the results has enough, as `head` does.
    if (codeOf(cause) === 'EPIPE') return 0;
    throw cause;
  } finally {
    input.close();
    await crew.dismiss();
  }
  onEnd(counts);
  return isStrict && counts.bad > 0 ? 1 : 0;
}

/** In the order of the blocks, each as soon as it is there; no more is read than is needed to keep all threads at work. */
const resultsFor = (pieces: AsyncIterable<Uint8Array>, crew: Crew): AsyncIterable<Results> =>
  Readable.from(tasksOf(pieces, crew)).map(crew.score.bind(crew), {
    concurrency: crew.concurrency,
  });

async function* tasksOf(pieces: AsyncIterable<Uint8Array>, crew: Crew): AsyncGenerator<Task> {
  for await (const block of blocksOf(pieces)) yield crew.taskOf(block);
}
