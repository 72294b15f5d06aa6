/** Door `./checker`, for Node: proves a content sound before it ships. The only place that uses a solver. */
export { checkContent } from './check-content.js';
export { CheckerError } from './witness.js';
export type { CheckReport, Claim, ClaimId, Finding, Outcome } from './report.js';
