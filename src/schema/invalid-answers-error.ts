import { AnswerError } from '../engine/index.js';
import type { ContentIssue } from './content-issue.js';
import { inLines } from './invalid-content-error.js';

/** Answers the content has no place for, with everything that is wrong with them; `path` and the like are of the first. */
export class InvalidAnswersError extends AnswerError {
  override name = 'InvalidAnswersError';
  readonly issues: readonly ContentIssue[];

  constructor(issues: readonly [ContentIssue, ...ContentIssue[]]) {
    const [{ path, expected, found }] = issues;
    super(path, expected, found);
    this.message = inLines(issues);
    this.issues = issues;
  }
}
