/** Whether a stream of results holds its memory. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const marks = [1000, 10_000, 100_000, 1_000_000];
/** More growth than this between the first mark and the last is a leak: 2 bytes a record. */
const most = 2_000_000;

/**
 * Bytes at each mark: `heap` is what is still in use after a collection, `rss` what the process held before it.
 * @returns Rows of `{ done, rss, heap }`.
 * @throws Error when the heap grows with the number of results.
 */
export function measureMemory() {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', resolve(import.meta.dirname, 'stream.js'), ...marks.map(String)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`stream: expected to end well, found\n${stderr}`);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const growth = rows.at(-1).heap - rows[0].heap;
  if (growth > most) throw new Error(`heap: expected to stay flat, grew by ${growth} bytes`);
  return rows;
}
