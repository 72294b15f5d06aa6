import * as z from 'zod/mini';
import type { Content } from '../engine/index.js';
import { acknowledgementIssues } from './acknowledgement-issues.js';
import { attendanceIssues } from './attendance-issues.js';
import { hostContent, type HostContent } from './content.js';
import type { ContentIssue } from './content-issue.js';
import { fitIssues } from './fit-issues.js';
import { InvalidContentError } from './invalid-content-error.js';
import { questionIssues } from './question-issues.js';
import { redFlagIssues } from './red-flag-issues.js';
import { safetyIssues } from './safety-issues.js';
import { shapeIssues, shapeOnly } from './shape-issues.js';
import { shortlistIssues } from './shortlist-issues.js';

/**
 * A host's content, checked: first its shape, then whether everything it refers to is there.
 *
 * @param input parsed JSON
 * @throws InvalidContentError with every issue found.
 * @example parseContent(await (await fetch('/groups.json')).json())
 */
export function parseContent(input: unknown): HostContent {
  if (isDeeper(input, deepest)) throw new InvalidContentError([tooDeep]);
  const parsed = z.safeParse(hostContent, input, shapeOnly);
  if (!parsed.success) throw new InvalidContentError(shapeIssues(parsed.error.issues));
  const issues = referenceIssues(parsed.data);
  if (issues.length > 0) throw new InvalidContentError(issues);
  return parsed.data;
}

const deepest = 100;
const tooDeep: ContentIssue = {
  path: 'content',
  expected: `at most ${deepest} levels of nesting`,
  found: 'more',
  fix: 'Write it flatter.',
};

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

const referenceIssues = (content: Content): ContentIssue[] => [
  ...questionIssues(content),
  ...safetyIssues(content),
  ...acknowledgementIssues(content),
  ...fitIssues(content),
  ...shortlistIssues(content),
  ...redFlagIssues(content),
  ...attendanceIssues(content),
];
