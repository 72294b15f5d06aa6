/** Every community group can be on the shortlist, if it can be in scope at all. */
import { recommend } from '../engine/index.js';
import { comesBefore, type FitRules } from './fit-rules.js';
import type { Formula, Term } from './formulas.js';
import type { Inquiry } from './inquiry.js';
import { claimOf, type Claim, type Finding } from './report.js';
import { confirmed, undecided, type Shows } from './witness.js';

export function listedClaim(inquiry: Inquiry, rules: FitRules): Claim {
  return claimOf(
    'listed',
    rules.community.map((_, at) => findingFor(inquiry, rules, at)),
  );
}

/**
 * Quotas may swap a group in or off the list, so two bounds stand in for it: among the first `min` it is put on the list (the
 * engine says whether it stays), and past the first `max` only a quota can bring it there.
 */
function findingFor(inquiry: Inquiry, rules: FitRules, at: number): Finding {
  const { ask, content, formulas } = inquiry;
  const { min, max, quotas } = content.shortlist;
  const subject = rules.community[at]?.group.id ?? '';
  const shows: Shows = (answers) => {
    const result = recommend(content, answers);
    return 'shortlist' in result && result.shortlist.includes(subject);
  };
  const found = inquiry.known.find(shows) ?? ask(isAmong(inquiry, rules, at, min));
  if (typeof found === 'object' && shows(found)) {
    return { subject, outcome: 'witness', answers: confirmed(subject, found, shows) };
  }
  const isInScope = formulas.all([rules.isRanked, rules.community[at]?.inScope ?? formulas.never]);
  if (ask(isInScope) === 'none') return { subject, outcome: 'reported', note: outOfScope };
  const isOut = quotas.length === 0 && ask(isAmong(inquiry, rules, at, max)) === 'none';
  if (isOut) return { subject, outcome: 'failed', note: crowdedOut };
  return undecided(subject, found === 'too-large' ? found : 'open');
}

const outOfScope = 'It is never in scope; see "first".';
const crowdedOut =
  'Enough other groups always come before it. Give it attributes that criteria look at, or raise "max".';

/** It is in scope, not held back, and among the first so many that are. */
function isAmong({ formulas }: Inquiry, rules: FitRules, at: number, places: number): Formula {
  const { all, never, not, sum } = formulas;
  const group = rules.community[at];
  if (!group) return never;
  const isCandidate = (one: typeof group): Formula =>
    all([one.inScope, not(rules.heldBack.get(one.group) ?? never)]);
  const ahead = rules.community.flatMap((other, place): Term[] => {
    if (other === group) return [];
    const isBehind = comesBefore(formulas, group, other, place < at);
    return [[1, all([isCandidate(other), not(isBehind)])]];
  });
  return all([rules.isRanked, isCandidate(group), not(sum(ahead, places))]);
}
