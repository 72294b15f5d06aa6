/** Picks the shortlist from the ranking, by the content's own rules. */
import type { Content } from './content.js';
import { isMet, type Condition, type Slots } from './conditions.js';
import type { FitTable, OfEach } from './fit-table.js';
import type { Tally } from './ranking.js';
import { fitOf, scoreOf } from './score.js';

/** Community groups in scope, best first. */
type Candidates = readonly Tally[];

/** The shortlist, in the order of the ranking. */
export function pickShortlist(
  content: Content,
  { quotas, holdBacks }: FitTable,
  slots: Slots,
  ranking: Candidates,
): Candidates {
  const { min, max } = content.shortlist;
  const isAmong =
    (conditions: OfEach) =>
    ({ table }: Tally): boolean =>
      isMet(conditions[table.place] as Condition, slots);
  let candidates = ranking;
  for (const { condition, group, whileInScope } of holdBacks) {
    const isHeldBack = isAmong(group);
    if (isMet(condition, slots) && ranking.some(isAmong(whileInScope))) {
      candidates = candidates.filter((one) => !isHeldBack(one));
    }
  }
  /** A quota that does not apply is kept. */
  const isKept = ({ need, ifAny }: FitTable['quotas'][number], list: Candidates): boolean =>
    list.some(isAmong(need)) || !list.some(isAmong(ifAny));
  let picked = candidates.slice(0, startingSize(content, candidates));
  const swappedIn: Tally[] = [];
  for (const quota of quotas) {
    const wanted = candidates.find(isAmong(quota.need));
    if (!wanted || isKept(quota, picked)) continue;
    swappedIn.push(wanted);
    const kept = quotas.filter((one) => isKept(one, picked));
    // The lowest one that no quota rests on; where every place is needed the list grows by one.
    const leaving = picked.findLast((leaver) => {
      const others = [...picked.filter((one) => one !== leaver), wanted];
      return !swappedIn.includes(leaver) && kept.every((one) => isKept(one, others));
    });
    if (picked.length < min) picked = [...picked, wanted];
    // With `max` above the number of quotas no quota goes without.
    else if (leaving || picked.length < max) {
      picked = [...picked.filter((one) => one !== leaving), wanted];
    }
  }
  return candidates.filter((one) => picked.includes(one));
}

/** `min`, and beyond it as long as the fit is good enough, up to `max`. */
function startingSize(content: Content, candidates: Candidates): number {
  const { min, max, extendWith } = content.shortlist;
  const end = candidates.findIndex(
    ({ points }, index) =>
      index >= max || (index >= min && !extendWith.includes(fitOf(content, scoreOf(points)))),
  );
  return end < 0 ? max : end;
}
