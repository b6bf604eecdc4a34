/** The person has signed out: the register's session has ended and the token is gone. */
export class AccountantSignedOutEvent extends Event {
  static readonly type = 'accountant-signed-out';

  constructor() {
    super(AccountantSignedOutEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'accountant-signed-out': AccountantSignedOutEvent;
  }
}
