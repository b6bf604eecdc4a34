import type { Identity } from '../../session/types.ts';

/** Someone has signed in, or a page loaded anew knows them again. */
export class AccountantSignedInEvent extends Event {
  static readonly type = 'accountant-signed-in';
  readonly identity: Identity;

  constructor(identity: Identity) {
    super(AccountantSignedInEvent.type, { bubbles: true, composed: true });
    this.identity = identity;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'accountant-signed-in': AccountantSignedInEvent;
  }
}
