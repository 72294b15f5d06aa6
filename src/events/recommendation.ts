import type { FullRecommendation, GroupId } from '../engine/index.js';

/** A fit result is shown, or shown again after an edit. The whole of it is the element's `result`. */
export class GroupFitRecommendationEvent extends Event {
  static readonly type = 'group-fit-recommendation';
  readonly status: FullRecommendation['status'];
  readonly shortlist: readonly GroupId[];

  constructor(status: FullRecommendation['status'], shortlist: readonly GroupId[]) {
    super(GroupFitRecommendationEvent.type, { bubbles: true, composed: true });
    this.status = status;
    this.shortlist = shortlist;
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-fit-recommendation': GroupFitRecommendationEvent;
  }
}
