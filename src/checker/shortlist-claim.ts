/** Whatever is answered, the shortlist is not empty while a community group is in scope. */
import { recommend } from '../engine/index.js';
import type { FitRules } from './fit-rules.js';
import type { Inquiry } from './inquiry.js';
import { claimOf, type Claim } from './report.js';
import { impossible, type Shows } from './witness.js';

/**
 * At least one place is filled as long as a group is left that no shortlist rule holds back, and quotas only swap groups or
 * add some. So the list is empty only where every group in scope is held back.
 */
export function shortlistClaim(inquiry: Inquiry, rules: FitRules): Claim {
  const { all, always, any, not } = inquiry.formulas;
  const { community, heldBack } = rules;
  const target = all([
    rules.isRanked,
    any(community.map(({ inScope }) => inScope)),
    ...community.map(({ group, inScope }) => any([not(inScope), heldBack.get(group) ?? always])),
  ]);
  const shows: Shows = (answers) => {
    const result = recommend(inquiry.content, answers);
    return result.status === 'ready' && result.shortlist.length === 0;
  };
  const finding = impossible(inquiry, { subject: 'shortlist', target, shows });
  const note = 'Groups are in scope, and all of them are held back. Narrow "holdBack".';
  return claimOf('shortlist', [finding.outcome === 'failed' ? { ...finding, note } : finding]);
}
