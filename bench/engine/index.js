/** `npm run bench:engine [-- compare] [-- cold] [-- memory]`: all three without a name. See ../README.md. */
import { cpus, loadavg } from 'node:os';
import { defaultContent } from '../../dist/content/index.js';
import { checkAgreement, prepareAll } from './agree.js';
import { measureColdStarts } from './cold.js';
import { compare } from './compare.js';
import { contenders } from './contenders.js';
import { measureMemory } from './memory.js';
import { coldTable, comparisonTable, memoryTable, targetLines } from './report.js';
import { rulesByCondition, rulesByGroup, rulesOneByOne } from './rules.js';
import { answeredIn, makeAnswers } from './workload.js';

const recordCount = 500;

const parts = { compare: compareAll, cold, memory };
const asked = process.argv.slice(2);
for (const name of asked) {
  if (!(name in parts)) throw new Error(`${name}: expected ${Object.keys(parts).join(', ')}`);
}

const machine = `${cpus().length} × ${cpus()[0].model}`;
const load = loadavg().map((one) => one.toFixed(1));
console.log(`Node ${process.version}, ${machine}, load ${load.join(' ')}\n`);
for (const [name, run] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) console.log(`${await run()}\n`);
}

async function compareAll() {
  const records = makeAnswers(defaultContent, recordCount);
  console.log(workOf(records));
  const prepared = prepareAll(contenders, defaultContent);
  await checkAgreement(prepared, records);
  console.log(`All contenders agree on all ${recordCount} records.\n`);
  const entries = await compare(prepared, records);
  return `${comparisonTable(entries)}\n\n${targetLines(entries)}`;
}

function workOf(records) {
  const answered = records.reduce((sum, one) => sum + answeredIn(defaultContent, one), 0);
  return [
    `${records.length} records, ${(answered / records.length).toFixed(1)} questions answered on average`,
    `${rulesByGroup(defaultContent).length} groups, ${defaultContent.criteria.length} criteria`,
    `${rulesOneByOne(defaultContent).length} rules of one criterion for one group`,
    `${rulesByCondition(defaultContent).length} conditions among them`,
  ].join('; ');
}

function cold() {
  return coldTable(measureColdStarts());
}

function memory() {
  return memoryTable(measureMemory());
}
