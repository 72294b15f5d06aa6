/** What was typed, as a command. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { checks, isCheck } from '../batch/records.js';
import type { Check } from '../engine/index.js';
import { standardInput } from './files.js';
import { UserError } from './user-error.js';

export const usage = `Usage: group-fit-quiz score [options] [file]
       group-fit-quiz check [options] [file]

score reads answers as NDJSON, one JSON object a line, from the file or from standard input, and writes one result a line.
A line is the answers themselves, {"concern":["alcohol"],"goal":"stop"}, or {"id":"a1","check":"fit","answers":{…}}, where id
and check may be left out.
A result is {"line":1,"id":"a1","result":{…}}.

  --check <name>    fit, red-flags or attendance, for lines that name none (fit)
  --content <file>  content of your own as JSON, whole or a part (the built-in content)
  --strict          stop at the first bad line; without it bad lines are told and left out
  --out <file>      where to write (standard output)
  --threads <n>     how many threads score (as many as there are processors, up to 8)

check proves a content sound: the one in the file (- for standard input), which may be a part that extends the built-in one, or
without a file the built-in one itself. Ids and words are complete, every option, criterion and group has a use, the shortlist is never empty
without need, and no safety notice can be dropped.

  --json            write the whole report as JSON
  --witnesses       show the answers each claim rests on

  -h, --help        show this
  --version         show the version

Exit codes: 0 fine, 1 a bad line under --strict or a claim that does not hold, 2 wrong usage or a file that can't be used.
`;

export type ScoreCommand = {
  readonly name: 'score';
  /** Of lines that name none. */
  readonly check: Check;
  readonly isStrict: boolean;
  /** `undefined`: standard input. */
  readonly file: string | undefined;
  /** `undefined`: the built-in content. */
  readonly contentFile: string | undefined;
  /** `undefined`: standard output. */
  readonly outFile: string | undefined;
  /** At least one. */
  readonly threads: number;
};

export type CheckCommand = {
  readonly name: 'check';
  readonly isJson: boolean;
  readonly showsWitnesses: boolean;
  /** `undefined`: the built-in content; `-`: standard input. */
  readonly file: string | undefined;
};

export type Command =
  { readonly name: 'help' } | { readonly name: 'version' } | ScoreCommand | CheckCommand;

/** The options of each command. */
const optionsOf = {
  score: ['check', 'content', 'strict', 'out', 'threads'],
  check: ['json', 'witnesses'],
} as const;

/** @throws UserError when it is none. */
export function commandOf(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  if (values.help === true) return { name: 'help' };
  if (values.version === true) return { name: 'version' };
  const [name, file, ...others] = positionals;
  if (name !== 'score' && name !== 'check') {
    throw new UserError(
      `expected the command "score" or "check", found ${name ? `"${name}"` : 'none'}`,
    );
  }
  if (others.length > 0) throw new UserError(`expected one file, found ${others.length + 1}`);
  const known: readonly string[] = optionsOf[name];
  const foreign = Object.keys(values).find((option) => !known.includes(option));
  if (foreign !== undefined) throw new UserError(`--${foreign}: not an option of "${name}"`);
  return name === 'score' ? scoreCommand(values, file) : checkCommand(values, file);
}

type Values = ReturnType<typeof parsed>['values'];

function scoreCommand(values: Values, file: string | undefined): ScoreCommand {
  const { check = 'fit', content, strict = false, out, threads } = values;
  if (!isCheck(check)) {
    throw new UserError(`--check: expected one of ${checks.join(', ')}, found "${check}"`);
  }
  // Records may come from there.
  if (content === standardInput) throw new UserError(`--content: expected a file, found "-"`);
  return {
    name: 'score',
    check,
    isStrict: strict,
    file: file === standardInput ? undefined : file,
    contentFile: content,
    outFile: out,
    threads: threadsOf(threads),
  };
}

const mostThreads = 64;
const mostThreadsUnasked = 8;

function threadsOf(given: string | undefined): number {
  if (given === undefined) return Math.min(availableParallelism(), mostThreadsUnasked);
  const threads = Number(given);
  if (Number.isInteger(threads) && threads >= 1 && threads <= mostThreads) return threads;
  throw new UserError(
    `--threads: expected a whole number from 1 to ${mostThreads}, found "${given}"`,
  );
}

const checkCommand = (
  { json = false, witnesses = false }: Values,
  file: string | undefined,
): CheckCommand => ({ name: 'check', isJson: json, showsWitnesses: witnesses, file });

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
        threads: { type: 'string' },
        json: { type: 'boolean' },
        witnesses: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (cause) {
    if (cause instanceof TypeError) throw new UserError(cause.message, { cause });
    throw cause;
  }
}
