/** Sets of small numbers as bits, 32 to a word: quicker to make, to ask and to go through than a byte for each. */
export type Bits = Int32Array;

/** An empty set with room for the numbers up to `size`. */
export const noBits = (size: number): Bits => new Int32Array((size >> 5) + 1);

export const hasBit = (bits: Bits, bit: number): boolean =>
  ((wordOf(bits, bit >> 5) >> bit) & 1) === 1;

/** Takes a number out that is in, and puts one in that is not. */
export function flipBit(bits: Bits, bit: number): void {
  bits[bit >> 5] = wordOf(bits, bit >> 5) ^ (1 << bit);
}

/** A word that is known to be there. */
export const wordOf = (bits: Bits | Uint8Array, word: number): number => bits[word] as number;
