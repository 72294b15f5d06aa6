/** Text in pieces, as lines. */
export type Line = { readonly number: number; readonly text: string };

/** The longest line that is kept whole, in characters; no answers come near. */
export const longestLine = 1_000_000;

/**
 * The lines of a text, as many at a time as have come. Of a line that is too long no more is kept than shows that it is,
 * so that memory stays bounded. Unlike `node:readline` it leaves U+2028 alone, which JSON allows inside a text.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let number = 0;
  let rest = '';
  for await (const piece of pieces) {
    const texts = (rest + (number === 0 && rest === '' ? withoutMark(piece) : piece)).split('\n');
    rest = (texts.pop() ?? '').slice(0, longestLine + 1);
    const before = number;
    number += texts.length;
    yield texts.map((text, index) => ({ number: before + index + 1, text }));
  }
  if (rest !== '') yield [{ number: number + 1, text: rest }];
}

/** Some programs begin a file with a byte order mark. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);
