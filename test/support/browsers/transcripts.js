/**
 * Transcripts of what a screen reader says, as files in `test/access/transcripts`. `UPDATE_TRANSCRIPTS=1` writes what is
 * said now; read the diff before you keep it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';

const folder = new URL('../../access/transcripts/', import.meta.url);

async function keptUnder(name, said) {
  const file = new URL(`${name}.txt`, folder);
  if (!process.env.UPDATE_TRANSCRIPTS) return readFile(file, 'utf8').catch(() => '');
  await mkdir(folder, { recursive: true });
  await writeFile(file, said);
  return said;
}

/** A plugin of the test runner. */
export function transcripts() {
  return {
    name: 'transcripts',
    async executeCommand({ command, payload }) {
      return command === 'transcript'
        ? { kept: await keptUnder(payload.name, payload.said) }
        : undefined;
    },
  };
}
