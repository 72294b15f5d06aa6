/** (content) → report: every claim on it, each with a witness or a proof. */
import { engineVersion } from '../engine/index.js';
import { attributesClaim } from './attributes-claim.js';
import { criteriaClaim } from './criteria-claim.js';
import { firstClaim } from './first-claim.js';
import { fitRulesOf } from './fit-rules.js';
import { inquire } from './inquiry.js';
import { noticesClaim } from './notices-claim.js';
import { optionsClaim } from './options-claim.js';
import { contentOf } from './references-claim.js';
import { claimOf, type CheckReport, type Claim } from './report.js';
import { resultsClaim } from './results-claim.js';
import { shortlistClaim } from './shortlist-claim.js';
import { listedClaim } from './listed-claim.js';
import { loadSolver } from './solver.js';
import { wordsClaim } from './words-claim.js';

/**
 * Checks a content, whole or a part to lay over the built-in one (`{"extends": "group-fit", …}`).
 *
 * "Can" rests on answers that the engine was asked about; "never" on a solver for integer programs that found no sheet of
 * answers at all. The statements it is given hold whole numbers only, so that its tolerances (a millionth) can't turn one
 * answer into another; how each rule becomes a statement is told in the modules of this folder.
 *
 * @param input parsed JSON, or a content
 * @throws CheckerError when the solver and the engine contradict each other: a fault of the checker, not of the content.
 * @example (await checkContent(defaultContent)).holds
 */
export async function checkContent(input: unknown): Promise<CheckReport> {
  const start = performance.now();
  const { base, content, findings } = contentOf(input);
  const claims: Claim[] = [claimOf('references', findings)];
  if (content) {
    const solver = await loadSolver();
    const inquiries = {
      fit: inquire(content, 'fit', solver),
      'red-flags': inquire(content, 'red-flags', solver),
      attendance: inquire(content, 'attendance', solver),
    };
    const { fit } = inquiries;
    const rules = fitRulesOf(fit.formulas, content, fit.sheet);
    claims.push(
      wordsClaim(content),
      attributesClaim(content),
      optionsClaim(inquiries, base),
      criteriaClaim(fit, rules, base),
      firstClaim(fit, rules),
      listedClaim(fit, rules),
      shortlistClaim(fit, rules),
      noticesClaim(fit, rules),
      resultsClaim(inquiries, rules),
    );
  }
  return {
    report: 1,
    content: content ? { id: content.id, version: content.version } : null,
    engine: engineVersion,
    holds: claims.every(({ holds }) => holds),
    claims,
    milliseconds: Math.round(performance.now() - start),
  };
}
