import type { AccountantSessionExpiredEvent } from '../portal/events/session-expired.ts';
import type { AccountantSignedInEvent } from '../portal/events/signed-in.ts';
import type { AccountantSignedOutEvent } from '../portal/events/signed-out.ts';
import type { AccountantOpenRequestedEvent } from '../progress/events/open-requested.ts';
import type { AccountantSavedEvent } from '../registration/events/saved.ts';
import type { AccountantSubmittedEvent } from '../registration/events/submitted.ts';

/** Every event by its name; all bubble and cross shadow roots, so that a listener may stand on any element around. */
export type AccountantEvents = {
  'accountant-signed-in': AccountantSignedInEvent;
  'accountant-signed-out': AccountantSignedOutEvent;
  'accountant-session-expired': AccountantSessionExpiredEvent;
  'accountant-saved': AccountantSavedEvent;
  'accountant-submitted': AccountantSubmittedEvent;
  'accountant-open-requested': AccountantOpenRequestedEvent;
};

/** A type of event, as `addEventListener` takes it. */
export type AccountantEventType = keyof AccountantEvents;
