/** A registration was submitted; `receipt` is its number. */
export class AccountantSubmittedEvent extends Event {
  static readonly type = 'accountant-submitted';
  readonly requestId: string;
  readonly receipt: string;

  constructor(requestId: string, receipt: string) {
    super(AccountantSubmittedEvent.type, { bubbles: true, composed: true });
    this.requestId = requestId;
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'accountant-submitted': AccountantSubmittedEvent;
  }
}
