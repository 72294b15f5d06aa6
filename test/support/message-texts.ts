/** A text of the messages, with the keys that lead to it. */
export type Row = readonly [path: string, text: string];

/** Every text of a part of the messages. */
export function textsOf(part: unknown, path: string): Row[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}
