/** The person wants to go on with a request in `<accountant-registration>` or `<accountant-change>`; cancel it to lead there yourself. */
export class AccountantOpenRequestedEvent extends Event {
  static readonly type = 'accountant-open-requested';
  readonly requestId: string;
  readonly kind: 'registration' | 'change';

  constructor(requestId: string, kind: 'registration' | 'change') {
    super(AccountantOpenRequestedEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.requestId = requestId;
    this.kind = kind;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'accountant-open-requested': AccountantOpenRequestedEvent;
  }
}
