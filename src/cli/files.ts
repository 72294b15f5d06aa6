/** The files a command reads and writes. */
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { defaultContent } from '../content/default-content.js';
import type { Content } from '../engine/index.js';
import { toldOf, UserError } from './user-error.js';

/**
 * The built-in content, or that of a file: a whole one, or a part that extends the built-in one.
 * @throws UserError when the file can't be read, or what it holds can't be used.
 */
export async function contentFrom(file: string | undefined): Promise<Content> {
  if (file === undefined) return defaultContent;
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw toldOf(cause, `read ${file}`);
  });
  const { InvalidContentError, readContent } = await import('../schema/index.js');
  try {
    return readContent(defaultContent, JSON.parse(text));
  } catch (cause) {
    const isTheirs = cause instanceof SyntaxError || cause instanceof InvalidContentError;
    throw isTheirs ? new UserError(`can't use ${file}: ${cause.message}`, { cause }) : cause;
  }
}

/** @throws UserError when the file can't be read, or is no JSON. */
export async function jsonFrom(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw toldOf(cause, `read ${file}`);
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`can't use ${file}: ${(cause as SyntaxError).message}`, { cause });
  }
}

/** The text of a file, or of standard input, in pieces. */
export async function inputFrom(file: string | undefined): Promise<AsyncIterable<string>> {
  if (file === undefined) return told(process.stdin.setEncoding('utf8'), 'read standard input');
  const handle = await opened(file, 'r', 'read');
  return told(handle.createReadStream({ encoding: 'utf8' }), `read ${file}`);
}

async function* told(pieces: AsyncIterable<unknown>, doing: string): AsyncGenerator<string> {
  try {
    for await (const piece of pieces) yield String(piece);
  } catch (cause) {
    throw toldOf(cause, doing);
  }
}

/** Where to write; an existing file is written over, unless it is the one that is read. */
export async function outputTo(
  file: string | undefined,
  inputFile: string | undefined,
): Promise<NodeJS.WritableStream> {
  if (file === undefined) return process.stdout;
  if (inputFile !== undefined && (await isSame(file, inputFile))) {
    throw new UserError(`--out: expected another file than the one that is read`);
  }
  return (await opened(file, 'w', 'write')).createWriteStream();
}

const opened = async (file: string, flags: string, verb: string): Promise<FileHandle> =>
  open(file, flags).catch((cause: unknown) => {
    throw toldOf(cause, `${verb} ${file}`);
  });

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map(async (file) => stat(file).catch(() => null)));
  return !!a && !!b && a.isFile() && a.dev === b.dev && a.ino === b.ino;
}
