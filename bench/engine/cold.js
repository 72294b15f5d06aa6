/** What the first answer costs in a process that has just started. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { spread } from './compare.js';

const root = resolve(import.meta.dirname, '../..');
const first = JSON.stringify({ concern: ['alcohol'], goal: 'stop' });

/** Each is a program whose time is taken inside its own process, Node's own start left out. */
const programs = [
  {
    name: 'engine and content doors',
    program: `await import('group-fit-quiz/engine'); await import('group-fit-quiz/content');`,
  },
  {
    name: 'engine and content doors, first recommend',
    program: `
      const { recommend } = await import('group-fit-quiz/engine');
      const { defaultContent } = await import('group-fit-quiz/content');
      recommend(defaultContent, ${first});`,
  },
  { name: 'json-rules-engine', program: `await import('json-rules-engine');` },
  { name: 'json-logic-engine', program: `await import('json-logic-engine');` },
  { name: 'survey-core', program: `await import('survey-core');` },
];

/**
 * Milliseconds by the clock and of the processor, over some starts of each program, taken in turn.
 * @returns Rows of `{ name, clock, cpu }`, each a spread.
 * @throws Error when a program does not run.
 */
export function measureColdStarts(starts = 15) {
  const rows = programs.map(({ name, program }) => ({ name, program, taken: [] }));
  for (let start = 0; start < starts; start += 1) {
    for (const { name, program, taken } of rows) taken.push(runOnce(name, program));
  }
  return rows.map(({ name, taken }) => ({
    name,
    clock: spread(taken.map(({ clock }) => clock)),
    cpu: spread(taken.map(({ cpu }) => cpu)),
  }));
}

function runOnce(name, program) {
  const timed = `
    const before = process.cpuUsage();
    const started = performance.now();
    ${program}
    const clock = performance.now() - started;
    const { user, system } = process.cpuUsage(before);
    console.log(JSON.stringify({ clock, cpu: (user + system) / 1000 }));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', timed],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name}: expected to be imported, found\n${stderr}`);
  return JSON.parse(stdout);
}
