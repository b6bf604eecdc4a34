/** The session has run out; what was entered is kept, signing in again goes on with it. */
export class AccountantSessionExpiredEvent extends Event {
  static readonly type = 'accountant-session-expired';

  constructor() {
    super(AccountantSessionExpiredEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'accountant-session-expired': AccountantSessionExpiredEvent;
  }
}
