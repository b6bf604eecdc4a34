/** The register has everything that was entered so far. */
export class AccountantSavedEvent extends Event {
  static readonly type = 'accountant-saved';
  readonly requestId: string;
  readonly savedAt: Date;

  constructor(requestId: string, savedAt: Date) {
    super(AccountantSavedEvent.type, { bubbles: true, composed: true });
    this.requestId = requestId;
    this.savedAt = savedAt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'accountant-saved': AccountantSavedEvent;
  }
}
