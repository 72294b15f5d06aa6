/** Turns what the schemas found into issues that say how to mend it. */
import type * as z from 'zod/mini';
import { described, listed, oneOf, quoted, type ContentIssue } from './content-issue.js';
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
    return /^[\w-]+$/.test(key) ? `${before}.${key}` : `${before}[${quoted(key)}]`;
  }, 'content');

function issuesFor(issue: Found, path: Path): ContentIssue[] {
  if (issue.code === 'invalid_union') return unionIssues(issue, path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => unknownKey([...path, key], key, known));
  }
  const expected = expectedBy(issue);
  const found = issue.input === undefined ? 'nothing' : described(issue.input);
  return [{ path: pathOf(path), expected, found, fix: fixFor(issue, path, expected) }];
}

const unknownKey = (path: Path, key: string, known: readonly string[]): ContentIssue => ({
  path: pathOf(path),
  expected: `one of the keys ${listed(known)}`,
  found: quoted(key),
  fix: suggestion(key, known, 'Take it out.'),
});

/** Of the forms a value can have, the one it was meant to be; all of them where that can't be told. */
function unionIssues(issue: z.core.$ZodIssueInvalidUnion, path: Path): ContentIssue[] {
  const meant = issue.errors.filter((form) => !form.some(isOtherForm));
  if (meant.length === 1 && meant[0]) return shapeIssues(meant[0], path);
  const { input, message: expected } = issue;
  const keys = typeof input === 'object' && input !== null ? Object.keys(input) : [];
  const fix = keys.length > 1 ? 'Keep one key only.' : formFix(issue, keys[0], path);
  return [{ path: pathOf(path), expected, found: described(input), fix }];
}

function formFix(issue: z.core.$ZodIssueInvalidUnion, key: string | undefined, path: Path): string {
  if (issue.input === undefined) return adding(path);
  const known = issue.errors.flat().flatMap((one) => (isMissing(one) ? one.path.map(String) : []));
  return suggestion(key ?? '', known, `Write ${issue.message}.`);
}

const isMissing = ({ path, input }: Found): boolean => path.length === 1 && input === undefined;
const isOtherForm = (issue: Found): boolean =>
  issue.path.length === 0 ? issue.code === 'invalid_type' : isMissing(issue);

const typeNames: { readonly [type: string]: string } = {
  string: 'a text',
  number: 'a number',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

function expectedBy(issue: Found): string {
  if (issue.code === 'invalid_key') return issue.issues[0]?.message || 'another key';
  if (issue.message) return issue.message;
  if (issue.code === 'invalid_value') return oneOf(issue.values);
  return issue.code === 'invalid_type'
    ? (typeNames[issue.expected] ?? issue.expected)
    : 'another value';
}

function fixFor(issue: Found, path: Path, expected: string): string {
  const { input, code } = issue;
  if (input === undefined) return adding(path);
  const writing = `Write ${expected}.`;
  if (code !== 'invalid_value' || typeof input !== 'string') return writing;
  return suggestion(input, issue.values.map(String), writing);
}

const adding = (path: Path): string => {
  const last = path.at(-1);
  return typeof last === 'string' ? `Add "${last}".` : 'Add it.';
};
