/** Picks the shortlist from the ranking, by the content's own rules. */
import type { Content, GroupId, Quota, Test } from './content.js';
import type { CountedAnswers } from './answers.js';
import { evaluate, holds } from './conditions.js';
import { subjectOf, type Tally } from './criteria.js';
import { fitOf, scoreOf } from './score.js';

/**
 * The shortlist, in the order of the ranking.
 * @param ranking community groups in scope, best first
 */
export function pickShortlist(
  content: Content,
  answers: CountedAnswers,
  ranking: readonly Tally[],
): GroupId[] {
  const candidates = withoutHeldBack(content, answers, ranking);
  let picked = candidates.slice(0, startingSize(content, candidates));
  const kept = new Set<Tally>();
  for (const quota of content.shortlist.quotas) {
    picked = withPlaceFor(quota, content, candidates, picked, kept);
  }
  return candidates.filter((tally) => picked.includes(tally)).map(({ group }) => group.id);
}

const meets = ({ group }: Tally, test: Test): boolean =>
  evaluate(test, subjectOf(group), false) === true;

function withoutHeldBack(
  content: Content,
  answers: CountedAnswers,
  ranking: readonly Tally[],
): readonly Tally[] {
  const heldBack = content.shortlist.holdBack.filter(
    ({ when, whileInScope }) =>
      holds(when, answers) && ranking.some((tally) => meets(tally, whileInScope)),
  );
  return ranking.filter((tally) => !heldBack.some(({ group }) => meets(tally, group)));
}

/** `min`, and beyond it as long as the fit is good enough, up to `max`. */
function startingSize(content: Content, candidates: readonly Tally[]): number {
  const { min, max, extendWith } = content.shortlist;
  const end = candidates.findIndex(
    ({ points }, index) => index >= min && !extendWith.includes(fitOf(content, scoreOf(points))),
  );
  return Math.min(max, end < 0 ? candidates.length : end);
}

const isMet = ({ need, ifAny }: Quota, picked: readonly Tally[]): boolean =>
  picked.some((tally) => meets(tally, need)) ||
  (ifAny !== undefined && !picked.some((tally) => meets(tally, ifAny)));

/**
 * Swaps in the best candidate a quota needs, for the lowest one that no met quota rests on; where every place is
 * needed, the list grows by one. With `max` above the number of quotas no quota goes without.
 */
function withPlaceFor(
  quota: Quota,
  { shortlist: { quotas, min, max } }: Content,
  candidates: readonly Tally[],
  picked: readonly Tally[],
  kept: Set<Tally>,
): Tally[] {
  const wanted = candidates.find((tally) => meets(tally, quota.need));
  if (isMet(quota, picked) || !wanted) return [...picked];
  kept.add(wanted);
  const met = quotas.filter((one) => isMet(one, picked));
  const canLeave = (tally: Tally): boolean => {
    const others = [...picked.filter((one) => one !== tally), wanted];
    return !kept.has(tally) && met.every((one) => isMet(one, others));
  };
  const leaving = picked.length < min ? undefined : picked.findLast(canLeave);
  if (!leaving && picked.length >= max) return [...picked];
  return [...picked.filter((one) => one !== leaving), wanted];
}
