/** Finds what a misspelt name was meant to be. */

/** `Did you mean "alcohol"?`, or the other sentence where nothing known is near. */
export function suggestion(name: unknown, known: readonly string[], otherwise: string): string {
  const near = nearest(name, known);
  return near === undefined ? otherwise : `Did you mean "${near}"?`;
}

/** The known name with the fewest letters to change, if those are at most a third. */
export function nearest(name: unknown, known: readonly string[]): string | undefined {
  if (typeof name !== 'string') return undefined;
  let best: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const most = Math.ceil(Math.max(name.length, each.length) / 3);
    if (Math.abs(name.length - each.length) > most) continue;
    const changes = distance(name, each);
    if (changes <= most && changes < least) [best, least] = [each, changes];
  }
  return best;
}

/** Levenshtein distance: letters to add, drop or replace. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [at, letter] of from.split('').entries()) {
    const next = [at + 1];
    for (const [index, other] of to.split('').entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
