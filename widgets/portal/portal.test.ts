import { expect } from 'chai';
import { LitElement } from 'lit';
import { SessionController } from '../session/session-controller.ts';
import type { Session } from '../session/session.ts';
import './define.ts';
import type { AccountantPortal } from './portal.ts';

/** A widget for these tests: it asks for the session and nothing else. */
class SessionProbe extends LitElement {
  readonly session = new SessionController(this);
}
customElements.define('session-probe', SessionProbe);

function show(markup: string): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(markup));
  document.body.append(place);
  return place;
}

function probes(place: HTMLElement): (Session | undefined)[] {
  return [...place.querySelectorAll<SessionProbe>('session-probe')].map((probe) => probe.session.value);
}

describe('<accountant-portal>', () => {
  afterEach(() => document.body.replaceChildren());

  it('starts signed out, in Ningbo, with the register its script came from', async () => {
    const portal = show('<accountant-portal></accountant-portal>').firstElementChild as AccountantPortal;
    await portal.session?.start();
    expect(portal.portal).to.equal('ningbo');
    expect(portal.session?.register).to.equal(location.origin);
    expect([portal.isSignedIn, portal.identity]).to.deep.equal([false, undefined]);
  });

  it('leaves what it holds in place, without a shadow root', () => {
    const portal = show('<accountant-portal><p>欢迎回来</p></accountant-portal>').firstElementChild as AccountantPortal;
    expect(portal.shadowRoot).to.equal(null);
    expect(portal.textContent).to.equal('欢迎回来');
  });

  it('gives all inside it one session', () => {
    const place = show('<accountant-portal><session-probe></session-probe><div><session-probe></session-probe></div></accountant-portal>');
    const [first, second] = probes(place);
    expect(first).to.equal((place.firstElementChild as AccountantPortal).session);
    expect(second).to.equal(first);
  });

  it('shares the session with another one of the same portal and register', () => {
    const place = show('<accountant-portal portal="zhejiang"><session-probe></session-probe></accountant-portal><accountant-portal portal="zhejiang"><session-probe></session-probe></accountant-portal>');
    const [first, second] = probes(place);
    expect(first?.portal).to.equal('zhejiang');
    expect(second).to.equal(first);
  });

  it('keeps the sessions of two registers apart', () => {
    const place = show('<accountant-portal register="https://a.example"><session-probe></session-probe></accountant-portal><accountant-portal register="https://b.example/x"><session-probe></session-probe></accountant-portal>');
    expect(probes(place).map((session) => session?.register)).to.deep.equal(['https://a.example', 'https://b.example']);
  });

  it('gives none to a widget outside it', () => {
    expect(probes(show('<session-probe></session-probe>'))).to.deep.equal([undefined]);
  });

  it('asks for answers in the language around it', () => {
    const place = show('<div lang="en"><accountant-portal register="https://c.example"></accountant-portal></div>');
    expect(place.querySelector('accountant-portal')?.session?.language).to.equal('en');
  });
});
