/** What was measured, as tables that can go into the README. */
import { ratioOf, spread } from './compare.js';

const number = (value) =>
  value.toLocaleString(
    'en',
    value < 1000 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 },
  );
const range = ({ median, least, most }) => `${number(median)} (${number(least)}–${number(most)})`;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

function table(head, rows) {
  const all = [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Costs, and how many times our cost they are; the first entry is ours. */
export function comparisonTable(entries) {
  const [ours] = entries;
  const head = ['contender', 'records/s', 'µs', 'times recommend', 'µs, clock', 'times, clock'];
  const rows = entries.map((entry) => {
    const [cpu, clock] = ['cpu', 'clock'].map((measure) => costOf(entry, measure));
    return [
      entry.name,
      number(1e6 / cpu.median),
      range(cpu),
      range(ratioOf(entry, ours, 'cpu')),
      number(clock.median),
      number(ratioOf(entry, ours, 'clock').median),
    ];
  });
  return table(head, rows);
}

const costOf = ({ rounds }, measure) => spread(rounds.map((row) => row[measure]));

/** The targets, each with what was measured. A missed one is reported and ends nothing. */
export function targetLines(entries) {
  const named = (name) => entries.find((entry) => entry.name === name);
  const ours = named('recommend');
  const rules = ratioOf(named('json-rules-engine'), ours, 'cpu');
  const logic = ratioOf(named('json-logic-engine, compiled'), ours, 'cpu');
  const floor = ratioOf(ours, named('inverted index, points only'), 'cpu');
  return [
    target('json-rules-engine costs at least 500 times as much', rules, rules.median >= 500),
    target('compiled json-logic-engine costs more', logic, logic.median > 1),
    target('recommend costs at most 5 times the inverted index', floor, floor.median <= 5),
  ].join('\n');
}

const target = (text, ratio, isMet) =>
  `- ${text}: ${isMet ? 'met' : 'not met'}, ${range(ratio)} times`;

export const coldTable = (rows) =>
  table(
    ['import', 'ms by the clock', 'ms of processor'],
    rows.map(({ name, clock, cpu }) => [name, range(clock), range(cpu)]),
  );

export const memoryTable = (rows) =>
  table(
    ['results', 'heap after collection', 'RSS'],
    rows.map(({ done, heap, rss }) => [number(done), megabytes(heap), megabytes(rss)]),
  );
