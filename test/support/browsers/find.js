/**
 * Where a browser's program is: what an environment variable names, or the first of the usual names and places.
 * Returns undefined where there is none.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(runs);

export function findProgram(variable, ...candidates) {
  const named = process.env[variable];
  if (named) {
    if (runs(named)) return named;
    throw new Error(`${variable} names ${named}, which can't be run.`);
  }
  for (const candidate of candidates) {
    const found = candidate.includes('/') ? runs(candidate) && candidate : onPath(candidate);
    if (found) return found;
  }
  return undefined;
}
