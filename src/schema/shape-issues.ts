/** Turns what the schemas found into issues that say how to mend it. */
import type * as z from 'zod/mini';
import { described, listed, oneOf, type ContentIssue } from './content-issue.js';
import { suggestion } from './nearest.js';

type Found = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A schema's own words go first. Given on every call, so that no message set up elsewhere on the page comes in. */
export const shapeOnly = { error: () => '', reportInput: true } as const;

export const shapeIssues = (found: readonly Found[], path: Path = []): ContentIssue[] =>
  found.flatMap((one) => issuesFor(one, [...path, ...one.path]));

/** `content.groups[3].kind` */
export const pathOf = (path: Path): string =>
  path.reduce<string>((before, part) => {
    if (typeof part === 'number') return `${before}[${part}]`;
    const key = String(part);
    return /^[\w-]+$/.test(key) ? `${before}.${key}` : `${before}[${described(key)}]`;
  }, 'content');

function issuesFor(issue: Found, path: Path): ContentIssue[] {
  if (issue.code === 'invalid_union') return unionIssues(issue, path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => unknownKey([...path, key], key, known));
  }
  const expected = expectedBy(issue);
  const found = described(issue.input);
  return [{ path: pathOf(path), expected, found, fix: fixFor(issue, path, expected) }];
}

const unknownKey = (path: Path, key: string, known: readonly string[]): ContentIssue => ({
  path: pathOf(path),
  expected: `one of the keys ${listed(known)}`,
  found: described(key),
  fix: suggestion(key, known, 'Take it out.'),
});

/** Of the forms a value can have, the one it was meant to be; all of them where that can't be told. */
function unionIssues(issue: z.core.$ZodIssueInvalidUnion, path: Path): ContentIssue[] {
  const meant = issue.errors.filter((form) => !form.some(isOtherForm));
  if (meant.length === 1 && meant[0]) return shapeIssues(meant[0], path);
  const { input, message: expected } = issue;
  return [{ path: pathOf(path), expected, found: described(input), fix: formFix(issue, path) }];
}

function formFix({ input, message, errors }: z.core.$ZodIssueInvalidUnion, path: Path): string {
  if (input === undefined) return adding(path);
  const known = errors.flat().flatMap((one) => (isMissing(one) ? one.path.map(String) : []));
  const [key = '', ...others] = typeof input === 'object' && input ? Object.keys(input) : [];
  if (known.length > 0 && others.length > 0) return 'Keep one key only.';
  return suggestion(key, known, `Write ${message}.`);
}

const isMissing = ({ path, input }: Found): boolean => path.length === 1 && input === undefined;
const isOtherForm = (issue: Found): boolean =>
  issue.path.length === 0 ? issue.code === 'invalid_type' : isMissing(issue);

const typeNames: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  object: 'an object',
};

function expectedBy(issue: Found): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  return issue.code === 'invalid_type' ? (typeNames[issue.expected] ?? '') : issue.message;
}

function fixFor(issue: Found, path: Path, expected: string): string {
  const { input, code } = issue;
  if (input === undefined) return adding(path);
  const known = code === 'invalid_value' ? issue.values.map(String) : [];
  return suggestion(typeof input === 'string' ? input : '', known, `Write ${expected}.`);
}

const adding = (path: Path): string =>
  path.length > 0 ? `Add "${String(path.at(-1))}".` : 'Add it.';
