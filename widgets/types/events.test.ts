import { expect } from 'chai';
import { AccountantSessionExpiredEvent } from '../portal/events/session-expired.ts';
import { AccountantSignedInEvent } from '../portal/events/signed-in.ts';
import { AccountantSignedOutEvent } from '../portal/events/signed-out.ts';
import { AccountantOpenRequestedEvent } from '../progress/events/open-requested.ts';
import { AccountantSavedEvent } from '../registration/events/saved.ts';
import { AccountantSubmittedEvent } from '../registration/events/submitted.ts';
import { fakeGrant } from '../session/testing/fake-host.ts';
import type { AccountantEvents, AccountantEventType } from './events.ts';

const events: AccountantEvents = {
  'accountant-signed-in': new AccountantSignedInEvent(fakeGrant().identity),
  'accountant-signed-out': new AccountantSignedOutEvent(),
  'accountant-session-expired': new AccountantSessionExpiredEvent(),
  'accountant-saved': new AccountantSavedEvent('r1', new Date(0)),
  'accountant-submitted': new AccountantSubmittedEvent('r1', 'NB261123-BSWF-C7FQ'),
  'accountant-open-requested': new AccountantOpenRequestedEvent('r1', 'registration'),
};

describe('the events', () => {
  for (const [type, event] of Object.entries(events)) {
    it(`${type} reaches a listener around a shadow root`, () => {
      const host = document.createElement('div');
      const inside = document.createElement('span');
      host.attachShadow({ mode: 'open' }).append(inside);
      document.body.append(host);
      let heard: Event | undefined;
      document.addEventListener(type as AccountantEventType, (one) => (heard = one), { once: true });
      inside.dispatchEvent(event);
      host.remove();
      expect(heard).to.equal(event);
      expect(event.type).to.equal(type);
    });
  }
});
