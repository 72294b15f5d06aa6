import type { Check } from '../engine/index.js';

/** A question is shown because of something the person did. Carries no answer and no question. */
export class GroupFitStepEvent extends Event {
  static readonly type = 'group-fit-step';
  readonly check: Check;
  /** Place of the question, from 1. */
  readonly at: number;
  /** How many questions there are. */
  readonly of: number;

  constructor(check: Check, at: number, of: number) {
    super(GroupFitStepEvent.type, { bubbles: true, composed: true });
    this.check = check;
    this.at = at;
    this.of = of;
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-fit-step': GroupFitStepEvent;
  }
}
