/** Picks the shortlist from the ranking, by the content's own rules. */
import type { Content } from './content.js';
import { isMet, type Slots } from './conditions.js';
import type { Tally } from './criteria.js';
import type { Decisions } from './decisions.js';
import type { FitTable } from './fit-table.js';
import { fitOf, scoreOf } from './score.js';

/** Community groups in scope, best first. */
type Ranking = readonly Tally[];

/** The shortlist, in the order of the ranking. */
export function pickShortlist(
  content: Content,
  fit: FitTable,
  decisions: Decisions,
  slots: Slots,
  ranking: Ranking,
): Ranking {
  const candidates = withoutHeldBack(fit, decisions, slots, ranking);
  const isKept = (quota: number, picked: Ranking): boolean => meetsQuota(quota, picked, slots);
  let picked = candidates.slice(0, startingSize(content, candidates));
  const swappedIn = new Set<Tally>();
  for (const quota of content.shortlist.quotas.keys()) {
    if (isKept(quota, picked)) continue;
    const wanted = candidates.find(({ table }) => isMet(table.quotas[quota]?.need, slots));
    if (!wanted) continue;
    swappedIn.add(wanted);
    const kept = [...content.shortlist.quotas.keys()].filter((one) => isKept(one, picked));
    const leaving = picked.findLast((leaver) => {
      const others = [...picked.filter((one) => one !== leaver), wanted];
      return !swappedIn.has(leaver) && kept.every((one) => isKept(one, others));
    });
    picked = withPlaceFor(wanted, leaving, picked, content);
  }
  return candidates.filter((one) => picked.includes(one));
}

function withoutHeldBack(
  fit: FitTable,
  decisions: Decisions,
  slots: Slots,
  ranking: Ranking,
): Ranking {
  let candidates = ranking;
  for (const [index, row] of fit.holdBacks.entries()) {
    const isLike = (one: Tally, test: 'group' | 'whileInScope'): boolean =>
      isMet(one.table.holdBacks[index]?.[test], slots);
    if (decisions[row] === 1 && ranking.some((one) => isLike(one, 'whileInScope'))) {
      candidates = candidates.filter((one) => !isLike(one, 'group'));
    }
  }
  return candidates;
}

/** `min`, and beyond it as long as the fit is good enough, up to `max`. */
function startingSize(content: Content, candidates: Ranking): number {
  const { min, max, extendWith } = content.shortlist;
  const end = candidates.findIndex(
    ({ points }, index) =>
      index >= max || (index >= min && !extendWith.includes(fitOf(content, scoreOf(points)))),
  );
  return end < 0 ? candidates.length : end;
}

/** A quota that does not apply is met. */
function meetsQuota(quota: number, picked: Ranking, slots: Slots): boolean {
  const isLike = (one: Tally, test: 'need' | 'ifAny'): boolean =>
    isMet(one.table.quotas[quota]?.[test], slots);
  return picked.some((one) => isLike(one, 'need')) || !picked.some((one) => isLike(one, 'ifAny'));
}

/**
 * The wanted group takes the place of the lowest one that no met quota rests on; where every place is needed the list
 * grows by one. With `max` above the number of quotas no quota goes without.
 */
function withPlaceFor(
  wanted: Tally,
  leaving: Tally | undefined,
  picked: Tally[],
  { shortlist: { min, max } }: Content,
): Tally[] {
  if (picked.length < min) return [...picked, wanted];
  if (!leaving && picked.length >= max) return picked;
  return [...picked.filter((one) => one !== leaving), wanted];
}
