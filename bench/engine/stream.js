/** A process of its own for `memory.js`: recommendations in a stream, none kept. Prints a line of JSON at each mark. */
import { defaultContent } from '../../dist/content/index.js';
import { recommend } from '../../dist/engine/index.js';
import { makeAnswers } from './workload.js';

const marks = process.argv.slice(2).map(Number);
const lines = makeAnswers(defaultContent, 500).map((answers) => JSON.stringify(answers));

/** Answers one by one, each a new record, as they come from the lines of a file. */
async function* answersIn(count) {
  for (let at = 0; at < count; at += 1) yield JSON.parse(lines[at % lines.length]);
}

async function* recommendations(source) {
  for await (const answers of source) yield recommend(defaultContent, answers);
}

let done = 0;
for await (const { status } of recommendations(answersIn(Math.max(...marks)))) {
  if (status === 'incomplete') throw new Error(`record ${done}: expected a ranking, found none`);
  done += 1;
  if (!marks.includes(done)) continue;
  const { rss } = process.memoryUsage();
  globalThis.gc();
  console.log(JSON.stringify({ done, rss, heap: process.memoryUsage().heapUsed }));
}
