/** Records a second, side by side: every round gives every contender its turn, so that a slow moment meets all of them. */

const warmSlot = 500;
const warmSlots = { least: 8, most: 40 };

/**
 * Microseconds a record took, by round.
 * @param prepared Contenders with `run`, as `prepareAll` gives them.
 * @returns The same contenders with `rounds`: rows of `{ cpu, clock }`.
 */
export async function compare(prepared, records, { rounds = 15, slot = 250 } = {}) {
  const entries = [];
  for (const contender of prepared) {
    const chunk = await warmUp(contender.run, records);
    entries.push({ ...contender, chunk, rounds: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const { run, chunk, rounds: rows } = entries[(round + turn) % entries.length];
      rows.push(await timed(run, records, slot, chunk));
    }
  }
  return entries;
}

/**
 * Runs until it gets no faster: code that is compiled late is not held against anyone.
 * @returns How many records fit between two looks at the time, about 5 ms apart.
 */
async function warmUp(run, records) {
  const costs = [];
  let chunk = 1;
  for (let slots = 0; slots < warmSlots.most; slots += 1) {
    const { cpu } = await timed(run, records, warmSlot, chunk);
    chunk = Math.max(1, Math.round(5000 / cpu));
    costs.push(cpu);
    const recent = Math.min(...costs.slice(-4));
    const before = Math.min(...costs.slice(0, -4));
    if (slots >= warmSlots.least && recent > before * 0.97) break;
  }
  return chunk;
}

/**
 * Microseconds a record: of all the process's threads, and by the clock.
 * @param slot How long to run, in milliseconds of processor time, so that a busy machine gives nobody fewer records.
 */
async function timed({ score }, records, slot, chunk) {
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  let at = 0;
  let cpu = 0;
  while (cpu < slot * 1000) {
    for (let left = chunk; left > 0; left -= 1) {
      const found = score(records[at % records.length]);
      // Waiting costs time, so only those wait that have to.
      if (found instanceof Promise) await found;
      at += 1;
    }
    const { user, system } = process.cpuUsage(cpuBefore);
    cpu = user + system;
  }
  return { cpu: cpu / at, clock: ((performance.now() - started) * 1000) / at };
}

/** Middle, least and most. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
  return { median, least: sorted[0], most: sorted.at(-1) };
}

/** How many times another's cost one contender's is, round by round, so that both were measured in the same moment. */
export const ratioOf = ({ rounds }, other, measure) =>
  spread(rounds.map((row, round) => row[measure] / other.rounds[round][measure]));
