/** `npm run bench:engine [-- compare] [-- cold] [-- memory]`: all three without a name. See ../README.md. */
import { cpus, loadavg } from 'node:os';
import { defaultContent } from '../../dist/content/index.js';
import { checkAgreement, prepareAll } from './agree.js';
import { measureColdStarts } from './cold.js';
import { compare } from './compare.js';
import { contenders } from './contenders.js';
import { measureMemory } from './memory.js';
import { coldTable, comparisonTable, memoryTable, targetLines } from './report.js';
import { rulesByCondition, rulesOneByOne } from './rules.js';
import { answeredIn, makeAnswers } from './workload.js';

const recordCount = 500;

const parts = { compare: compareAll, cold, memory };
const asked = process.argv.slice(2);
for (const name of asked) {
  if (!(name in parts)) throw new Error(`${name}: expected ${Object.keys(parts).join(', ')}`);
}

const load = loadavg()
  .map((one) => one.toFixed(1))
  .join(' ');
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, load ${load}\n`);
for (const [name, run] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) console.log(`${await run()}\n`);
}

async function compareAll() {
  const records = makeAnswers(defaultContent, recordCount);
  const answered =
    records.reduce((sum, one) => sum + answeredIn(defaultContent, one), 0) / recordCount;
  const groups = defaultContent.groups.filter(({ kind }) => kind !== 'meeting-type').length;
  const rules = rulesOneByOne(defaultContent).length;
  const conditions = rulesByCondition(defaultContent).length;
  console.log(
    `${recordCount} records of ${answered.toFixed(1)} answers on average; ${groups} groups,`,
  );
  console.log(
    `${defaultContent.criteria.length} criteria: ${rules} rules for a group, ${conditions} conditions`,
  );
  const prepared = prepareAll(contenders, defaultContent);
  await checkAgreement(prepared, records);
  console.log(`All contenders agree on all ${recordCount} records.\n`);
  const entries = await compare(prepared, records);
  return `${comparisonTable(entries)}\n\n${targetLines(entries)}`;
}

function cold() {
  return coldTable(measureColdStarts());
}

function memory() {
  return memoryTable(measureMemory());
}
