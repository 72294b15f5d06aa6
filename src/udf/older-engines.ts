/** Databases run JavaScript engines of many ages: what the engine uses beyond ES2020 is added where it is missing. */
export function addMissing(): void {
  add(Object, 'hasOwn', (object: object, key: PropertyKey): boolean =>
    Object.prototype.hasOwnProperty.call(object, key),
  );
  add(Array.prototype, 'toSorted', function toSorted<Item>(this: Item[], compare?: Compare<Item>) {
    return [...this].sort(compare);
  });
  add(Array.prototype, 'findLast', function findLast<Item>(this: Item[], test: Check<Item>) {
    for (let at = this.length - 1; at >= 0; at -= 1) {
      const item = this[at] as Item;
      if (test(item, at, this)) return item;
    }
    return undefined;
  });
}

type Compare<Item> = (a: Item, b: Item) => number;
type Check<Item> = (item: Item, at: number, list: Item[]) => unknown;

function add(owner: object, name: string, value: unknown): void {
  if (name in owner) return;
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
}
