/** Sets of small numbers as bits, 32 to a word: quicker to make than a byte for each. */
export type Bits = Int32Array;

/** An empty set with room for the numbers up to `size`. */
export const noBits = (size: number): Bits => new Int32Array((size >> 5) + 1);

export const hasBit = (bits: Bits, bit: number): boolean =>
  ((bits[bit >> 5] as number) & (1 << bit)) !== 0;

export function addBit(bits: Bits, bit: number): void {
  (bits[bit >> 5] as number) |= 1 << bit;
}

export function dropBit(bits: Bits, bit: number): void {
  (bits[bit >> 5] as number) &= ~(1 << bit);
}

/** The numbers of the items of which it is true. */
export function bitsWhere<Item>(items: readonly Item[], isIn: (item: Item) => boolean): Bits {
  const bits = noBits(items.length);
  for (let bit = 0; bit < items.length; bit += 1) if (isIn(items[bit] as Item)) addBit(bits, bit);
  return bits;
}
