import type { RedFlagOutcome } from '../engine/index.js';

/** A red-flag result is shown, or shown again after an edit. The signs are in the element's `result` only. */
export class GroupFitRedFlagsEvent extends Event {
  static readonly type = 'group-fit-red-flags';
  readonly outcome: RedFlagOutcome;

  constructor(outcome: RedFlagOutcome) {
    super(GroupFitRedFlagsEvent.type, { bubbles: true, composed: true });
    this.outcome = outcome;
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-fit-red-flags': GroupFitRedFlagsEvent;
  }
}
