/** What is wrong with a content, as data, and the words it is told in. */
import { suggestion } from './nearest.js';

export type ContentIssue = {
  /** Where it was found, e.g. `content.groups[3].kind`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** How to mend it: one sentence. */
  readonly fix: string;
};

const mostListed = 12;
const longest = 60;

export const quoted = (text: string): string =>
  `"${text.length > longest ? `${text.slice(0, longest)}…` : text}"`;

/** `"a", "b"`, cut where it gets long. */
export function listed(values: readonly unknown[]): string {
  const words = values.slice(0, mostListed).map(described);
  return (values.length > mostListed ? [...words, '…'] : words).join(', ');
}

export const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? listed(values) : `one of ${listed(values)}`;

/** A value as a message names it: texts and numbers as they are, the rest by its shape. */
export function described(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length > 0 ? `a list of ${value.length}` : 'an empty list';
  if (typeof value !== 'object' || value === null) return `${value as number | boolean | null}`;
  const keys = Object.keys(value);
  return keys.length > 0 ? `an object with ${listed(keys)}` : 'an empty object';
}

/** A name that leads nowhere, with the nearest one that does. */
export const unknownName = (
  path: string,
  expected: string,
  name: string,
  known: readonly string[],
): ContentIssue => ({
  path,
  expected,
  found: quoted(name),
  fix: suggestion(name, known, known.length > 0 ? `Use ${oneOf(known)}.` : 'Leave it out.'),
});

/** A row and where it stands, e.g. `content.groups[3]`. */
export type Placed<Row> = { readonly row: Row; readonly path: string };

export const placed = <Row>(path: string, rows: readonly Row[]): Placed<Row>[] =>
  rows.map((row, index) => ({ row, path: `${path}[${index}]` }));

/** One issue for every name that was there before. */
export function repeatIssues(names: readonly Placed<string>[], of = 'id'): ContentIssue[] {
  const before = new Map<string, string>();
  return names.flatMap(({ row, path }) => {
    const first = before.get(row);
    if (first === undefined) before.set(row, path);
    if (first === undefined) return [];
    const found = `${quoted(row)}, as in ${first}`;
    return [{ path, expected: `${of} that stands only once`, found, fix: 'Rename or remove one.' }];
  });
}

/** The ids of rows, placed. */
export const idsOf = (rows: readonly Placed<{ readonly id: string }>[]): Placed<string>[] =>
  rows.map(({ row, path }) => ({ row: row.id, path: `${path}.id` }));
