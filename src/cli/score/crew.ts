/** Threads that score blocks. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Block } from './blocks.js';
import type { Scored, Scoring } from './score-block.js';
import { bytesOf, SharedBytes } from './shared-bytes.js';
import type { Done, Task } from './thread.js';

/** Room for young objects, in megabytes. More is no faster, since almost nothing outlives its record, and would be used. */
const maxYoungGenerationSizeMb = 6;

/** What came of a block. */
export type Results = Scored & {
  /** NDJSON, until it is given back. */
  readonly bytes: Uint8Array;
  /** Once the bytes are written: their room is used again. */
  readonly giveBack: () => void;
};

type Desk = { readonly lines: SharedArrayBuffer; readonly room: SharedArrayBuffer };

export class Crew {
  readonly #size: number;
  readonly #scoring: Scoring;
  readonly #hands: Hand[] = [];
  readonly #free: Desk[] = [];

  constructor(size: number, scoring: Scoring) {
    this.#size = size;
    this.#scoring = scoring;
  }

  /** Blocks to have under way at once, so that each thread finds its next one waiting, though some blocks are small. */
  get concurrency(): number {
    return this.#size * 3;
  }

  /** A block as a task of its own, which may wait. */
  taskOf({ first, bytes }: Block): Task {
    const desk = this.#free.pop();
    const lines = new SharedBytes(desk?.lines);
    lines.append(bytes);
    return { lines: lines.handed, first, room: desk?.room ?? new SharedArrayBuffer(0) };
  }

  async score(task: Task): Promise<Results> {
    // Each by its name: what a rest gathers outlives its block, and piles up until a collection.
    const { scored, bad, results } = await this.#freest().score(task);
    const used = { lines: task.lines.shared, room: results.shared };
    return { scored, bad, bytes: bytesOf(results), giveBack: () => this.#free.push(used) };
  }

  /** The thread with the least to do. One more is started only where all have something. */
  #freest(): Hand {
    const [hand] = [...this.#hands].sort((one, other) => one.load - other.load);
    if (hand && (hand.load === 0 || this.#hands.length === this.#size)) return hand;
    const another = new Hand(this.#scoring);
    this.#hands.push(another);
    return another;
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#hands.map(async (hand) => hand.dismiss()));
  }
}

type Waiting = {
  readonly bytes: number;
  readonly resolve: (done: Done) => void;
  readonly reject: (cause: unknown) => void;
};

/** One thread, which answers in the order it is asked. */
class Hand {
  readonly #thread: Worker;
  readonly #waiting: Waiting[] = [];

  constructor(scoring: Scoring) {
    this.#thread = new Worker(join(import.meta.dirname, 'thread.js'), {
      workerData: scoring,
      resourceLimits: { maxYoungGenerationSizeMb },
    });
    this.#thread.on('message', (done: Done) => this.#waiting.shift()?.resolve(done));
    this.#thread.on('error', (cause) => {
      for (const { reject } of this.#waiting.splice(0)) reject(cause);
    });
  }

  /** Bytes of answers that wait. */
  get load(): number {
    return this.#waiting.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async score(task: Task): Promise<Done> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ bytes: task.lines.length, resolve, reject });
      this.#thread.postMessage(task);
    });
  }

  async dismiss(): Promise<void> {
    await this.#thread.terminate();
  }
}
