#!/usr/bin/env node
/** The program `group-fit-quiz`. */
import { engineVersion } from '../engine/index.js';
import { commandOf, usage } from './command.js';
import { score } from './score/score.js';
import { UserError } from './user-error.js';

const wrongUsage = 2;

async function main(args: readonly string[]): Promise<number> {
  try {
    const command = commandOf(args);
    if (command.name === 'score') return await score(command);
    // The solver is large, and no other command needs it.
    if (command.name === 'check') return await (await import('./check.js')).check(command);
    process.stdout.write(command.name === 'help' ? usage : `${engineVersion}\n`);
    return 0;
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    process.stderr.write(`group-fit-quiz: ${cause.message}\nSee group-fit-quiz --help.\n`);
    return wrongUsage;
  }
}

// A reader that has gone is told of by the write that fails; here it must only not become a stack trace.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.exitCode = await main(process.argv.slice(2));
