/** The files a command reads and writes. */
import { isUtf8 } from 'node:buffer';
import { fstatSync, type Stats } from 'node:fs';
import { open, readFile, stat, type FileHandle } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { defaultContent } from '../content/default-content.js';
import type { Content } from '../engine/index.js';
import { codeOf, toldOf, UserError } from './user-error.js';

/** Stands for standard input where a file is expected. */
export const standardInput = '-';

/**
 * The built-in content, or that of a file: a whole one, or a part that extends the built-in one.
 * @throws UserError when the file can't be read, or what it holds can't be used.
 */
export async function contentFrom(file: string | undefined): Promise<Content> {
  if (file === undefined) return defaultContent;
  const json = await jsonFrom(file);
  const { InvalidContentError, readContent } = await import('../schema/index.js');
  try {
    return readContent(defaultContent, json);
  } catch (cause) {
    if (!(cause instanceof InvalidContentError)) throw cause;
    throw new UserError(`can't use ${file}: ${cause.message}`, { cause });
  }
}

/**
 * Parsed JSON of a file, or of standard input for `-`; a byte order mark, with which some programs begin a file, is left out.
 * @throws UserError when the file can't be read, or is no JSON.
 */
export async function jsonFrom(file: string): Promise<unknown> {
  const name = file === standardInput ? 'standard input' : file;
  const bytes = await (file === standardInput ? buffer(process.stdin) : readFile(file)).catch(
    (cause: unknown) => {
      throw toldOf(cause, `read ${name}`);
    },
  );
  if (!isUtf8(bytes)) throw new UserError(`can't use ${name}: expected UTF-8`);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new UserError(`can't use ${name}: ${(cause as SyntaxError).message}`, { cause });
  }
}

export type Input = {
  /** Each holds until the next is asked for. */
  readonly pieces: AsyncIterable<Uint8Array>;
  /** Also while a piece is waited for. */
  readonly close: () => void;
};

/** The bytes of a file, or of standard input, in pieces. */
export async function inputFrom(file: string | undefined): Promise<Input> {
  if (file === undefined) {
    const { stdin } = process;
    return { pieces: told(stdin, 'read standard input'), close: () => void stdin.destroy() };
  }
  const handle = await opened(file, 'r', 'read');
  return { pieces: told(readAgain(handle), `read ${file}`), close: () => void handle.close() };
}

const pieceSize = 65_536;

/** Reads into the same room again and again: a stream takes new room each time, which piles up until a collection. */
async function* readAgain(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const room = Buffer.alloc(pieceSize);
  for (;;) {
    const { bytesRead } = await handle.read(room, 0, pieceSize);
    if (bytesRead === 0) return;
    yield room.subarray(0, bytesRead);
  }
}

async function* told(pieces: AsyncIterable<Uint8Array>, doing: string): AsyncGenerator<Uint8Array> {
  try {
    yield* pieces;
  } catch (cause) {
    throw toldOf(cause, doing);
  }
}

export type Output = {
  /** Resolves once the bytes are written. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly end: () => Promise<void>;
};

/**
 * Where to write; an existing file is written over, unless it is one that is read.
 *
 * @param file `undefined`: standard output, which a shell may have led to a file
 * @param reading the files that are read; `undefined` stands for standard input
 * @throws UserError when the file can't be written, or is read.
 */
export async function outputTo(
  file: string | undefined,
  reading: readonly (string | undefined)[],
): Promise<Output> {
  const target = file === undefined ? standingAt(process.stdout.fd) : await fileAt(file);
  const sources = await Promise.all(
    reading.map(async (one) => (one === undefined ? standingAt(process.stdin.fd) : fileAt(one))),
  );
  if (sources.some((source) => isSame(source, target))) {
    const name = file === undefined ? 'standard output' : '--out';
    throw new UserError(`${name}: expected another file than those that are read`);
  }
  if (file === undefined) return { write: toStandardOutput, end: async () => Promise.resolve() };
  const handle = await opened(file, 'w', 'write');
  return {
    write: async (bytes) =>
      handle.writeFile(bytes).catch((cause: unknown) => {
        throw toldOf(cause, `write ${file}`);
      }),
    end: async () => handle.close(),
  };
}

const toStandardOutput = async (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(bytes, (cause) => {
      if (cause) reject(codeOf(cause) === 'EPIPE' ? cause : toldOf(cause, 'write standard output'));
      else resolve();
    });
  });

const opened = async (file: string, flags: string, verb: string): Promise<FileHandle> =>
  open(file, flags).catch((cause: unknown) => {
    throw toldOf(cause, `${verb} ${file}`);
  });

type Known = Pick<Stats, 'dev' | 'ino' | 'isFile'> | null;

/** What is there, if anything is. */
const fileAt = async (file: string): Promise<Known> => stat(file).catch(() => null);

/** What an open stream leads to; it may have been closed. */
function standingAt(descriptor: number): Known {
  try {
    return fstatSync(descriptor);
  } catch {
    return null;
  }
}

const isSame = (one: Known, other: Known): boolean =>
  !!one && !!other && one.isFile() && one.dev === other.dev && one.ino === other.ino;
