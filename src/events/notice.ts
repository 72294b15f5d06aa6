/** An act-now notice is shown. Says how severe it is, not which one. */
export class GroupFitNoticeEvent extends Event {
  static readonly type = 'group-fit-notice';
  readonly severity = 'act-now';

  constructor() {
    super(GroupFitNoticeEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-fit-notice': GroupFitNoticeEvent;
  }
}
