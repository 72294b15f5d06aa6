/**
 * How fast `group-fit-quiz score` is beside calling the engine in the same process. After `npm run build`:
 * `node bench/score.js [records] [rounds]`. All get the same lines; "engine and JSON" parses and writes them as the program
 * does. Engine and program take turns, and a ratio is taken within a round.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultContent } from '../dist/content/index.js';
import { recommend } from '../dist/engine/index.js';

const count = Number(process.argv[2] ?? 500_000);
const rounds = Number(process.argv[3] ?? 3);
/** Records that differ; a run goes through them again and again. */
const different = 20_000;
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

const lines = Array.from({ length: different }, (_, index) => JSON.stringify(answersOf(index)));
const answers = lines.map((line) => JSON.parse(line));
const folder = mkdtempSync(join(tmpdir(), 'bench-score-'));
const file = join(folder, 'answers.ndjson');
for (let written = 0; written < count; written += different) {
  appendFileSync(file, `${lines.slice(0, count - written).join('\n')}\n`);
}

const ratePerSecond = (started) => (count / (performance.now() - started)) * 1000;

function inProcess(each) {
  const started = performance.now();
  for (let index = 0; index < count; index += 1) each(index % different);
  return ratePerSecond(started);
}

/** From its start to its end, reading a file and writing to nowhere. */
async function byProgram(threads) {
  const started = performance.now();
  const child = spawn(process.execPath, [program, 'score', file, '--threads', String(threads)], {
    stdio: 'ignore',
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`score ended with code ${code}`);
  return ratePerSecond(started);
}

const threads = availableParallelism();
const contenders = {
  recommend: () => inProcess((index) => recommend(defaultContent, answers[index])),
  'engine and JSON': () =>
    inProcess((index) => JSON.stringify(recommend(defaultContent, JSON.parse(lines[index])))),
  'score, one thread': async () => byProgram(1),
  [`score, ${threads} threads`]: async () => byProgram(threads),
};

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const range = (values, digits) =>
  [median(values), Math.min(...values), Math.max(...values)].map((value) =>
    value.toLocaleString('en', { maximumFractionDigits: digits }),
  );

try {
  const rates = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(contenders)) {
      const rate = await run();
      if (round > 0) rates[name].push(rate);
    }
  }
  for (const [name, found] of Object.entries(rates)) {
    const [middle, least, most] = range(found, 0);
    const ratios = found.map((rate, round) => rate / rates.recommend[round]);
    const [ratio, low, high] = range(ratios, 2);
    console.log(
      `${name}: ${middle} (${least} to ${most}) records/s, ${ratio} (${low} to ${high}) of recommend`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
