/** Every group can come first among its kind, or it is told what keeps it from that. */
import type { FitRules } from './fit-rules.js';
import type { Inquiry } from './inquiry.js';
import { first, keptBack, type Place } from './kept-back.js';
import { claimOf, type Claim } from './report.js';
import { possible } from './witness.js';

export function firstClaim(inquiry: Inquiry, rules: FitRules): Claim {
  const places = (['community', 'therapy'] as const).flatMap((kind) =>
    rules[kind].map(({ group }, at): Place => ({ kind, at, id: group.id })),
  );
  const findings = places.map((place) => {
    const target = first.target(inquiry, rules, place);
    const shows = first.shows(inquiry.content, place);
    const finding = possible(inquiry, { subject: place.id, target, shows });
    return finding.outcome === 'failed' ? keptBack(inquiry, rules, place) : finding;
  });
  return claimOf('first', findings);
}
