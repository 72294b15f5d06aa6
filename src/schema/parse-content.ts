import type { Content } from '../engine/index.js';
import { acknowledgementIssues } from './acknowledgement-issues.js';
import { attendanceIssues } from './attendance-issues.js';
import { hostContent, type HostContent } from './content.js';
import type { ContentIssue } from './content-issue.js';
import { fitIssues } from './fit-issues.js';
import { InvalidContentError } from './invalid-content-error.js';
import { parse, type Schema } from './kinds.js';
import { questionIssues } from './question-issues.js';
import { redFlagIssues } from './red-flag-issues.js';
import { safetyIssues } from './safety-issues.js';
import { shapeIssues } from './shape-issues.js';
import { shortlistIssues } from './shortlist-issues.js';

/**
 * A host's content, checked: first its shape, then whether everything it refers to is there.
 *
 * @param input parsed JSON
 * @throws InvalidContentError with every issue found.
 * @example parseContent(await (await fetch('/groups.json')).json())
 */
export const parseContent = (input: unknown): HostContent => checked(input);

/** Parsed content; `said` tells places as the host knows them. */
export function checked(input: unknown, said = (path: string): string => path): HostContent {
  const refuse = (issues: readonly ContentIssue[]): void => {
    const told = issues.map((one) => ({ ...one, path: said(one.path), found: said(one.found) }));
    if (told.length > 0) throw new InvalidContentError(told);
  };
  const parsed = shapeOf(hostContent, input);
  refuse(parsed.issues);
  const content = parsed.data as HostContent;
  refuse(referenceIssues(content));
  return content;
}

/** What a schema makes of parsed JSON. A link to a JSON Schema, as editors read it, is left out. */
export function shapeOf(schema: Schema, input: unknown): Shaped {
  const unusable = unusableIn(input);
  if (unusable) return { issues: [unusable] };
  const { data, issues } = parse(schema, withoutLink(input));
  return { data, issues: shapeIssues(issues) };
}

type Shaped = { readonly data?: unknown; readonly issues: readonly ContentIssue[] };

function withoutLink(input: unknown): unknown {
  if (typeof input !== 'object' || !input || !('$schema' in input)) return input;
  const { $schema: _, ...rest } = input;
  return rest;
}

const deepest = 100;

/** What can't be gone through at all. */
function unusableIn(input: unknown): ContentIssue | undefined {
  const path = 'content';
  try {
    if (!isDeeper(input, deepest)) return undefined;
    const expected = `at most ${deepest} levels of nesting`;
    return { path, expected, found: 'more', fix: 'Write it flatter.' };
  } catch {
    const found = 'a value that throws when it is read';
    return { path, expected: 'plain data', found, fix: 'Hand in what JSON.parse gives.' };
  }
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

const checks = [
  questionIssues,
  safetyIssues,
  acknowledgementIssues,
  fitIssues,
  shortlistIssues,
  redFlagIssues,
  attendanceIssues,
];

const referenceIssues = (value: Content): ContentIssue[] =>
  checks.flatMap((check) => check({ value, path: 'content' }));
