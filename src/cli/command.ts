/** What was typed, as a command. */
import { parseArgs } from 'node:util';
import { checks, isCheck } from '../batch/records.js';
import type { Check } from '../engine/index.js';
import { UserError } from './user-error.js';

export const usage = `Usage: group-fit-quiz score [options] [file]

Reads answers as NDJSON, one JSON object a line, from the file or from standard input, and writes one result a line.
A line is the answers themselves, {"concern":["alcohol"],"goal":"stop"}, or {"id":"a1","answers":{…}}.
A result is {"line":1,"id":"a1","result":{…}}.

Options:
  --check <name>    fit, red-flags or attendance (fit)
  --content <file>  content of your own as JSON, whole or a part (the built-in content)
  --strict          stop at the first bad line; without it bad lines are told and left out
  --out <file>      where to write (standard output)
  -h, --help        show this
  --version         show the version

Exit codes: 0 fine, 1 a bad line under --strict, 2 wrong usage or a file that can't be used.
`;

export type ScoreCommand = {
  readonly name: 'score';
  readonly check: Check;
  readonly isStrict: boolean;
  /** `undefined`: standard input. */
  readonly file: string | undefined;
  /** `undefined`: the built-in content. */
  readonly contentFile: string | undefined;
  /** `undefined`: standard output. */
  readonly outFile: string | undefined;
};

export type Command = { readonly name: 'help' } | { readonly name: 'version' } | ScoreCommand;

/** @throws UserError when it is none. */
export function commandOf(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, file, ...others] = positionals;
  if (name !== 'score') {
    throw new UserError(`expected the command "score", found ${name ? `"${name}"` : 'none'}`);
  }
  if (others.length > 0) throw new UserError(`expected one file, found ${others.length + 1}`);
  const { check = 'fit', content, strict = false, out } = values;
  if (!isCheck(check)) {
    throw new UserError(`--check: expected one of ${checks.join(', ')}, found "${check}"`);
  }
  return {
    name,
    check,
    isStrict: strict,
    file: file === '-' ? undefined : file,
    contentFile: content,
    outFile: out,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        check: { type: 'string' },
        content: { type: 'string' },
        strict: { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (cause) {
    if (cause instanceof TypeError) throw new UserError(cause.message, { cause });
    throw cause;
  }
}
