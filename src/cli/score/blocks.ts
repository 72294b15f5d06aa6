/** Bytes in pieces, as blocks of whole lines. */
import { SharedBytes, bytesOf } from './shared-bytes.js';

export type Block = {
  /** Number of its first line, from 1. */
  readonly first: number;
  /** UTF-8, until the next block is asked for. */
  readonly bytes: Uint8Array;
};

/** The longest line that is kept whole, in bytes; no answers come near. */
export const longestLine = 1_000_000;

/** Results take more room than answers, so what is asked for at once is bounded by lines too. */
const mostLines = 128;

/** In UTF-8 no other character holds this byte. */
export const lineFeed = 0x0a;

/**
 * The lines of some text, as soon as they have come. Of a line that is too long no more is kept than shows that it is, so that
 * memory stays bounded. A byte order mark, with which some programs begin a file, is left out.
 */
export async function* blocksOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Block> {
  let first = 1;
  const held = new SharedBytes();
  for await (const piece of pieces) {
    held.append(piece);
    const bytes = bytesOf(held.handed);
    let from = 0;
    for (const { end, count } of endsOf(bytes)) {
      yield blockAt(first, bytes.subarray(from, end));
      first += count;
      from = end;
    }
    held.keep(from, from + longestLine + 1);
  }
  const rest = bytesOf(held.handed);
  if (rest.length > 0) yield blockAt(first, rest);
}

/** Where to cut: after so many lines, and after the last whole one. */
function* endsOf(bytes: Uint8Array): Generator<{ readonly end: number; readonly count: number }> {
  let [end, count] = [0, 0];
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, end)) {
    end = at + 1;
    count += 1;
    if (count < mostLines) continue;
    yield { end, count };
    count = 0;
  }
  if (count > 0) yield { end, count };
}

const mark = [0xef, 0xbb, 0xbf];

function blockAt(first: number, bytes: Uint8Array): Block {
  const hasMark = first === 1 && mark.every((byte, at) => bytes[at] === byte);
  return { first, bytes: hasMark ? bytes.subarray(mark.length) : bytes };
}
