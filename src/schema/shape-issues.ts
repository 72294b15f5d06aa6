/** Turns what the schemas found into issues that say how to mend it. */
import type * as core from 'zod/v4/core';
import { described, listed, type ContentIssue } from './content-issue.js';
import { suggestion } from './nearest.js';

type Found = core.$ZodIssue;
type Union = core.$ZodIssueInvalidUnion;
type Path = readonly PropertyKey[];

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
  if (issue.code === 'unrecognized_keys') {
    const known = issue.message.split(' ');
    return issue.keys.map((key) => unknownKey([...path, key], key, known));
  }
  const meant = issue.code === 'invalid_union' ? meantForm(issue) : undefined;
  if (meant) return shapeIssues(meant, path);
  const { message: expected, input } = issue;
  return [{ path: pathOf(path), expected, found: described(input), fix: fixFor(issue, path) }];
}

const unknownKey = (path: Path, key: string, known: readonly string[]): ContentIssue => ({
  path: pathOf(path),
  expected: `one of the keys ${listed(known)}`,
  found: described(key),
  fix: suggestion(key, known, 'Take it out.'),
});

/** Of the forms a value can have, what speaks against the one it was meant to be, where that can be told. */
function meantForm({ errors }: Union): readonly Found[] | undefined {
  const meant = errors.filter((form) => !form.some(isOtherForm));
  return meant.length === 1 ? meant[0] : undefined;
}

const isMissing = ({ path, input }: Found): boolean => path.length === 1 && input === undefined;
const isOtherForm = (issue: Found): boolean =>
  issue.path.length === 0 ? issue.code !== 'unrecognized_keys' : isMissing(issue);

function fixFor(issue: Found, path: Path): string {
  const { input, code, message } = issue;
  if (input === undefined) return path.length > 0 ? `Add "${String(path.at(-1))}".` : 'Add it.';
  if (code === 'invalid_union') return formFix(issue);
  const known: readonly string[] = (code === 'custom' && issue.params?.['known']) || [];
  return suggestion(input, known, `Write ${message}.`);
}

function formFix({ input, message, errors }: Union): string {
  const known = errors.flat().flatMap((one) => (isMissing(one) ? one.path.map(String) : []));
  const [key = '', ...others] = typeof input === 'object' && input ? Object.keys(input) : [];
  if (known.length > 0 && others.length > 0) return 'Keep one key only.';
  return suggestion(key, known, `Write ${message}.`);
}
