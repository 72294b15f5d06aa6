/** The built program `group-fit-quiz`, as a shell runs it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

const root = resolve(import.meta.dirname, '../..');
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly bin: { readonly 'group-fit-quiz': string };
};

/** Its file. */
export const program = join(root, bin['group-fit-quiz']);

export async function run(
  args: readonly string[],
  input: string | Uint8Array | readonly string[] = '',
): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args]);
  const closed = once(child, 'close') as Promise<[number | null]>;
  const outputs = Promise.all([text(child.stdout), text(child.stderr)]);
  // A program that stops early leaves the rest of its input unread.
  await pipeline(Readable.from([input].flat()), child.stdin).catch(() => undefined);
  const [[code], [out, err]] = [await closed, await outputs];
  return { code, out, err };
}

/** With a file as its standard input, and one as its standard output, as `<` and `>>` of a shell do it. */
export async function runOn(args: readonly string[], from: string, to?: string): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: [openSync(from, 'r'), to === undefined ? 'pipe' : openSync(to, 'a'), 'pipe'],
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  const [[code], out, err] = await Promise.all([
    closed,
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
  ]);
  return { code, out, err };
}

/** What it wrote, a value a line. */
export const rowsOf = ({ out }: Ran): unknown[] =>
  out
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => JSON.parse(row) as unknown);

/** Numbers of the lines that have a result. */
export const linesOf = (rows: readonly unknown[]): unknown[] =>
  rows.map((row) => (row as { line: unknown }).line);
