/** Bytes that two threads can see, and where they end. */
export type Handed = { readonly shared: SharedArrayBuffer; readonly length: number };

/** Most bytes of UTF-8 for one unit of a string. */
const mostBytes = 3;

/** UTF-8 to hand to another thread. The room is used again and again, so that nothing piles up for the collector. */
export class SharedBytes {
  #shared: SharedArrayBuffer;
  #room: Buffer;
  #length = 0;

  /** @param shared room that has been used before; what is in it is written over */
  constructor(shared = new SharedArrayBuffer(0)) {
    this.#shared = shared;
    this.#room = Buffer.from(shared);
  }

  get handed(): Handed {
    return { shared: this.#shared, length: this.#length };
  }

  append(more: string | Uint8Array): void {
    const isText = typeof more === 'string';
    this.#makeRoom(this.#length + more.length * (isText ? mostBytes : 1));
    if (isText) {
      this.#length += this.#room.write(more, this.#length);
    } else {
      this.#room.set(more, this.#length);
      this.#length += more.length;
    }
  }

  /** Lets go of all but these bytes. */
  keep(from: number, to: number): void {
    const end = Math.min(to, this.#length);
    this.#room.copyWithin(0, from, end);
    this.#length = end - from;
  }

  #makeRoom(size: number): void {
    if (size <= this.#room.length) return;
    this.#shared = new SharedArrayBuffer(size * 2);
    const larger = Buffer.from(this.#shared);
    larger.set(this.#room.subarray(0, this.#length));
    this.#room = larger;
  }
}

export const bytesOf = ({ shared, length }: Handed): Buffer => Buffer.from(shared, 0, length);
