/** What the checker gives back: plain data, the same for the same content but for `milliseconds`. */
import type { Answers } from '../engine/index.js';

/**
 * `references`: shapes, ids and numbers can be used. `words`: no id is ever shown in place of words. `attributes`: what groups
 * say of themselves is something that rules look at. `options`: every option changes something, unless it is marked neutral.
 * `criteria`: every criterion acts on some group. `first`: every group can come first. `listed`: every community group can be
 * on the shortlist. `shortlist`: it is never empty while a community group is in scope. `notices`: each can be given, and none
 * can be dropped. `results`: whatever else a result can hold is held by some result.
 */
export type ClaimId =
  | 'references'
  | 'words'
  | 'attributes'
  | 'options'
  | 'criteria'
  | 'first'
  | 'listed'
  | 'shortlist'
  | 'notices'
  | 'results';

/**
 * `witness`: holds, as these answers show; the engine was asked. `proved`: holds whatever is answered. `reported`: does not
 * hold here, and the reason is given. `failed`: does not hold; `answers`, where given, show it. `open`: was not decided.
 */
export type Outcome = 'witness' | 'proved' | 'reported' | 'failed' | 'open';

export type Finding = {
  /** What it speaks of, e.g. `goal: stop` or `aa`. */
  readonly subject: string;
  readonly outcome: Outcome;
  /** As short as they can be made by leaving answers out. */
  readonly answers?: Answers;
  /** Criteria, or groups for `first`, that are the reason. */
  readonly by?: readonly string[];
  /** One sentence for a person. */
  readonly note?: string;
};

export type Claim = {
  readonly id: ClaimId;
  /** Nothing in it failed or stayed open. */
  readonly holds: boolean;
  readonly findings: readonly Finding[];
};

export type CheckReport = {
  /** The form of this report. */
  readonly report: 1;
  /** `null` where it could not be read. */
  readonly content: { readonly id: string; readonly version: string } | null;
  /** Version of the engine. */
  readonly engine: string;
  /** Every claim holds. */
  readonly holds: boolean;
  /** Without `references` there are no others. */
  readonly claims: readonly Claim[];
  /** How long it took. */
  readonly milliseconds: number;
};

export const claimOf = (id: ClaimId, findings: readonly Finding[]): Claim => ({
  id,
  holds: findings.every(({ outcome }) => outcome !== 'failed' && outcome !== 'open'),
  findings,
});
