/** A thread that scores: takes a block, gives back what came of it. */
import { parentPort, workerData } from 'node:worker_threads';
import { scoreBlock, type Scored, type Scoring } from './score-block.js';
import { bytesOf, SharedBytes, type Handed } from './shared-bytes.js';

export type Task = {
  readonly lines: Handed;
  readonly first: number;
  /** Room for the results. */
  readonly room: SharedArrayBuffer;
};

export type Done = Scored & { readonly results: Handed };

parentPort?.on('message', ({ lines, first, room }: Task) => {
  const results = new SharedBytes(room);
  const scored = scoreBlock(bytesOf(lines), first, results, workerData as Scoring);
  parentPort?.postMessage({ ...scored, results: results.handed } satisfies Done);
});
