import { ContentError } from '../engine/index.js';
import type { ContentIssue } from './content-issue.js';

const mostShown = 20;

/** Content that can't be used, with everything that is wrong with it. */
export class InvalidContentError extends ContentError {
  override name = 'InvalidContentError';
  readonly issues: readonly ContentIssue[];

  constructor(issues: readonly ContentIssue[]) {
    super(inLines(issues));
    this.issues = issues;
  }
}

/** An issue a line, cut where it gets long. */
export function inLines(issues: readonly ContentIssue[]): string {
  const lines = issues.slice(0, mostShown).map(lineFor);
  const more = issues.length - lines.length;
  return (more > 0 ? [...lines, `and ${more} more`] : lines).join('\n');
}

const lineFor = ({ path, expected, found, fix }: ContentIssue): string =>
  `${path}: expected ${expected}, found ${found}. ${fix}`;
