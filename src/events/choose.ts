import type { GroupId } from '../engine/index.js';

/** A group was chosen from the shortlist. Cancel it to do something of your own instead of what the quiz shows. */
export class GroupFitChooseEvent extends Event {
  static readonly type = 'group-fit-choose';
  readonly group: GroupId;

  constructor(group: GroupId) {
    super(GroupFitChooseEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.group = group;
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-fit-choose': GroupFitChooseEvent;
  }
}
