/** The family of errors a host may see. `name` survives minifying. */
export class GroupFitError extends Error {
  static {
    this.prototype.name = 'GroupFitError';
  }
}

/**
 * An answer that the content has no place for: an unknown question or option, or the wrong shape. Of an answer with
 * known options only its shape is told, so that the message gives no answer away.
 */
export class AnswerError extends GroupFitError {
  static {
    this.prototype.name = 'AnswerError';
  }
  /** Where it was found, e.g. `answers.goal`. */
  declare readonly path: string;
  declare readonly expected: string;
  declare readonly found: string;

  constructor(path: string, expected: string, found: string) {
    super(`${path}: expected ${expected}, found ${found}`);
    Object.assign(this, { path, expected, found });
  }
}

/** The shape of a value in words, without the value. */
export function shapeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return value === undefined ? 'nothing' : `a value of type ${typeof value}`;
}

/** Content that can't be used safely, e.g. one that lacks a safety notice. */
export class ContentError extends GroupFitError {
  static {
    this.prototype.name = 'ContentError';
  }
}
