import type { Content } from '../engine/index.js';
import { acknowledgementIssues } from './acknowledgement-issues.js';
import { attendanceIssues, lackIssues } from './attendance-issues.js';
import { hostContent, type HostContent } from './content.js';
import type { ContentIssue } from './content-issue.js';
import { fitIssues } from './fit-issues.js';
import { InvalidContentError } from './invalid-content-error.js';
import { parse, type Schema } from './kinds.js';
import type { Placed } from './placed.js';
import { questionIssues } from './question-issues.js';
import { redFlagIssues } from './red-flag-issues.js';
import { absenceIssues, safetyIssues } from './safety-issues.js';
import { shapeIssues } from './shape-issues.js';
import { shortlistIssues } from './shortlist-issues.js';
import { soundPart, standingIn, type Sound } from './sound-part.js';

/**
 * A host's content, checked: its shape, and whether everything it refers to is there.
 *
 * @param input parsed JSON
 * @throws InvalidContentError with every issue found.
 * @example parseContent(await (await fetch('/groups.json')).json())
 */
export const parseContent = (input: unknown): HostContent => checked(input);

/**
 * Parsed content, or all that is wrong with it: its shape, and what rows of the right shape refer to.
 *
 * @param said tells places as the host knows them
 * @param before what was found, and taken out, before it was put together
 */
export function checked(
  input: unknown,
  said = (text: string): string => text,
  before: Before = { issues: [], lost: [], broken: new Set() },
): HostContent {
  const { data, issues, sound } = shapeOf(hostContent, input);
  const lost = [...before.lost, ...(sound?.lost ?? [])];
  const broken = new Set([...before.broken, ...(sound?.broken ?? [])]);
  const told = sound ? referenceIssues(standingIn({ ...sound, lost }), broken) : [];
  const found = [...issues, ...told].map((one) => ({
    ...one,
    path: said(one.path),
    found: said(one.found),
  }));
  const all = [...before.issues, ...found];
  if (all.length > 0) throw new InvalidContentError(all);
  return data as HostContent;
}

type Before = Omit<Sound, 'rest'> & { readonly issues: readonly ContentIssue[] };

/** What a schema makes of parsed JSON. A link to a JSON Schema, as editors read it, is left out. */
export function shapeOf(schema: Schema, input: unknown): Shaped {
  const unusable = unusableIn(input);
  if (unusable) return { issues: [unusable] };
  const given = withoutLink(input);
  const { data, issues } = parse(schema, given);
  const isRecord = typeof given === 'object' && given !== null && !Array.isArray(given);
  const paths = issues.map(({ path }) => path);
  return {
    data,
    issues: shapeIssues(issues),
    ...(isRecord && { sound: soundPart(given, paths) }),
  };
}

type Shaped = {
  readonly data?: unknown;
  readonly issues: readonly ContentIssue[];
  /** What can be looked at further; nothing where the input is no record. */
  readonly sound?: Sound;
};

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

/** Each with the parts of a content that have to be whole for it. */
const checks: readonly (readonly [
  check: (content: Placed<Content>) => readonly ContentIssue[],
  ...whole: (keyof Content)[],
])[] = [
  [questionIssues],
  [safetyIssues],
  [absenceIssues, 'notices', 'helplines'],
  [acknowledgementIssues, 'questions', 'notices'],
  [fitIssues],
  [shortlistIssues],
  [redFlagIssues],
  [attendanceIssues],
  [lackIssues, 'attendance'],
];

const referenceIssues = (value: Content, broken: ReadonlySet<string>): ContentIssue[] =>
  checks.flatMap(([check, ...whole]) =>
    whole.some((key) => broken.has(key)) ? [] : check({ value, path: 'content' }),
  );
