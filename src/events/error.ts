/** Something the host gave could not be used; the quiz goes on with what works. Holds no answer of the person. */
export class GroupFitErrorEvent extends Event {
  static readonly type = 'group-fit-error';
  /** Names the element, the path, what was expected and what was found. */
  readonly message: string;

  constructor(message: string) {
    super(GroupFitErrorEvent.type, { bubbles: true, composed: true });
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'group-fit-error': GroupFitErrorEvent;
  }
}
