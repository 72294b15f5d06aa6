/** Picks the shortlist from the ranking, by the content's own rules. */
import type { Content, GroupId } from './content.js';
import { isMet, type Condition, type Slots } from './conditions.js';
import type { FitTable, OfEach } from './fit-table.js';
import type { Tally } from './ranking.js';

/** Community groups in scope, best first. */
type Candidates = readonly Tally[];

/** The shortlist, in the order of the ranking. */
export function pickShortlist(
  content: Content,
  { quotas, holdBacks }: FitTable,
  slots: Slots,
  ranking: Candidates,
): GroupId[] {
  const { min, max, extendWith } = content.shortlist;
  const isAmong =
    (conditions: OfEach) =>
    ({ table }: Tally): boolean =>
      isMet(conditions[table.place] as Condition, slots);
  // Some wait while others are in scope.
  const applying = holdBacks.filter(
    ({ condition, whileInScope }) => isMet(condition, slots) && ranking.some(isAmong(whileInScope)),
  );
  const candidates = ranking.filter((one) => !applying.some(({ group }) => isAmong(group)(one)));
  /** A quota that does not apply is kept. */
  const isKept = ({ need, ifAny }: FitTable['quotas'][number], list: Candidates): boolean =>
    list.some(isAmong(need)) || !list.some(isAmong(ifAny));
  let isGoodEnough = true;
  let picked = candidates.filter(({ match }, place) => {
    isGoodEnough &&= place < min || extendWith.includes(match.fit);
    return isGoodEnough && place < max;
  });
  const swappedIn: Tally[] = [];
  for (const quota of quotas) {
    const wanted = candidates.find(isAmong(quota.need));
    if (!wanted || isKept(quota, picked)) continue;
    swappedIn.push(wanted);
    const withWanted = (leaving?: Tally) => [...picked.filter((one) => one !== leaving), wanted];
    const isNeeded = (leaving: Tally): boolean =>
      swappedIn.includes(leaving) ||
      quotas.some((one) => isKept(one, picked) && !isKept(one, withWanted(leaving)));
    // The lowest one that no quota rests on; where every place is needed the list grows by one. With `max` above the
    // number of quotas no quota goes without.
    const leaving = picked.findLast((one) => picked.length >= min && !isNeeded(one));
    if (leaving || picked.length < max) picked = withWanted(leaving);
  }
  return candidates.filter((one) => picked.includes(one)).map(({ match }) => match.group);
}
