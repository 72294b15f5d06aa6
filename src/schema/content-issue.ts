/** What is wrong with a content or with answers, as data, and the words it is told in. */
import { shapeOf } from '../engine/errors.js';
import { suggestion } from './nearest.js';
import type { Placed } from './placed.js';

export type ContentIssue = {
  /** Where it was found, e.g. `content.groups[3].kind` or `answers.goal`. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
  /** How to mend it: one sentence. */
  readonly fix: string;
};

const mostListed = 12;
const longest = 60;

/** A value as a message shows it; only its shape where JSON has no form for it. */
export function described(value: unknown): string {
  const whole = (typeof value === 'number' ? `${value}` : jsonOf(value)) ?? shapeOf(value);
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole;
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** `"a", "b"`, cut where it gets long. */
export function listed(values: readonly unknown[]): string {
  const words = values.slice(0, mostListed).map(described);
  return (values.length > mostListed ? [...words, '…'] : words).join(', ');
}

export const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? listed(values) : `one of ${listed(values)}`;

/** One issue for every name that leads nowhere or is none, with the nearest one that does. */
export const unknownNames = (
  names: readonly Placed<unknown>[],
  known: readonly string[],
  expected: string,
): ContentIssue[] =>
  names
    .filter(({ value }) => !known.includes(value as string))
    .map(({ value, path }) => ({
      path,
      expected,
      found: described(value),
      fix: suggestion(value, known, known.length > 0 ? `Use ${oneOf(known)}.` : 'Leave it out.'),
    }));

/** One issue for every name that was there before. */
export const repeatIssues = (names: readonly Placed<string>[]): ContentIssue[] =>
  names.flatMap(({ value, path }, index) => {
    const first = names.findIndex((name) => name.value === value);
    if (first === index) return [];
    const found = `${described(value)}, as in ${names[first]?.path}`;
    return [{ path, expected: 'each only once', found, fix: 'Rename or remove one.' }];
  });
