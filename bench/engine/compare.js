/** Records a second, side by side: every round gives every contender its turn, so that a slow moment meets all of them. */

const warmSlot = 500;
const warmSlots = { least: 8, most: 40 };

/**
 * Microseconds a record took, by round.
 * @param prepared Contenders with `run`, as `prepareAll` gives them.
 * @returns The same contenders with `rounds`: rows of `{ cpu, clock }`, and `warmedIn`, in milliseconds.
 */
export async function compare(prepared, records, { rounds = 15, slot = 250 } = {}) {
  const entries = [];
  for (const contender of prepared) {
    entries.push({ ...contender, ...(await warmUp(contender.run, records)), rounds: [] });
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const { run, chunk, rounds: rows } = entries[(round + turn) % entries.length];
      rows.push(await timed(run, records, slot, chunk));
    }
  }
  return entries;
}

/** Runs until it gets no faster: code that is compiled late is not held against anyone. */
async function warmUp(run, records) {
  const started = performance.now();
  const costs = [];
  let chunk = 1;
  for (let slots = 0; slots < warmSlots.most; slots += 1) {
    const { cpu, clock } = await timed(run, records, warmSlot, chunk);
    // Looks at the clock about every 5 ms.
    chunk = Math.max(1, Math.round(5000 / clock));
    costs.push(cpu);
    const recent = Math.min(...costs.slice(-4));
    const before = Math.min(...costs.slice(0, -4));
    if (slots >= warmSlots.least && recent > before * 0.97) break;
  }
  return { chunk, warmedIn: performance.now() - started };
}

/** Microseconds a record: of all the process's processors, and by the clock. */
async function timed({ score }, records, slot, chunk) {
  let at = 0;
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  let clock = 0;
  while (clock < slot) {
    for (let left = chunk; left > 0; left -= 1) {
      const found = score(records[at % records.length]);
      // Waiting costs time, so only those wait that have to.
      if (found instanceof Promise) await found;
      at += 1;
    }
    clock = performance.now() - started;
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / at, clock: (clock * 1000) / at };
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
