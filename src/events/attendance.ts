import type { Frequency, Phase, Review } from '../engine/index.js';

/** An attendance result is shown, or shown again after an edit. */
export class GroupFitAttendanceEvent extends Event {
  static readonly type = 'group-fit-attendance';
  readonly phase: Phase | undefined;
  readonly frequency: Frequency | undefined;
  readonly review: Review | undefined;

  constructor(phase?: Phase, frequency?: Frequency, review?: Review) {
    super(GroupFitAttendanceEvent.type, { bubbles: true, composed: true });
    this.phase = phase;
    this.frequency = frequency;
    this.review = review;
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-fit-attendance': GroupFitAttendanceEvent;
  }
}
