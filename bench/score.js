/**
 * How fast `group-fit-quiz score` is beside calling the engine in the same process. After `npm run build`:
 * `node bench/score.js [records]`. Both get the same lines; "engine and JSON" parses and writes them as the program does.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { defaultContent } from '../dist/content/index.js';
import { recommend } from '../dist/engine/index.js';

const count = Number(process.argv[2] ?? 20_000);
const program = resolve(import.meta.dirname, '../dist/cli/index.js');
const questions = defaultContent.questions.filter(
  ({ check, kind }) => check === 'fit' && kind !== 'acknowledgement',
);

/** Half of the questions answered, by a fixed pattern. */
function answersOf(index) {
  const given = questions.filter((_, at) => (index * 7 + at * 5) % 4 < 2);
  return Object.fromEntries(
    given.map(({ id, kind, options }, at) => {
      const option = options[(index + at) % options.length];
      return [id, kind === 'multi' ? [option] : option];
    }),
  );
}

const lines = Array.from({ length: count }, (_, index) => JSON.stringify(answersOf(index)));

function rate(name, milliseconds) {
  const perSecond = (count / milliseconds) * 1000;
  console.log(`${name}: ${Math.round(perSecond).toLocaleString('en')} records/s`);
  return perSecond;
}

function inProcess(name, each) {
  lines.slice(0, 2000).forEach(each);
  const started = performance.now();
  lines.forEach(each);
  return rate(name, performance.now() - started);
}

async function byProgram() {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'score'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = once(child, 'close');
  await pipeline(
    Readable.from(lines).map((line) => `${line}\n`),
    child.stdin,
  );
  const [code] = await ended;
  if (code !== 0) throw new Error(`score ended with code ${code}`);
  return rate('score, with its start', performance.now() - started);
}

const answers = lines.map((line) => JSON.parse(line));
const engine = inProcess('recommend', (_, index) => recommend(defaultContent, answers[index]));
const whole = inProcess('engine and JSON', (line) =>
  JSON.stringify(recommend(defaultContent, JSON.parse(line))),
);
const piped = await byProgram();
console.log(`score / recommend: ${(piped / engine).toFixed(2)}`);
console.log(`score / engine and JSON: ${(piped / whole).toFixed(2)}`);
