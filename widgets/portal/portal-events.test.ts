import { expect } from 'chai';
import { fakeGrant } from '../session/testing/fake-host.ts';
import './define.ts';
import type { AccountantPortal } from './portal.ts';

const key = 'accountant-register:ningbo@https://register.example:departure';

describe('the events of <accountant-portal>', () => {
  it('tells who signed in, and that they signed out', async () => {
    const events: string[] = [];
    document.addEventListener('accountant-signed-in', (event) => events.push(`in ${event.identity.name}`));
    document.addEventListener('accountant-signed-out', () => events.push('out'));
    sessionStorage.setItem(key, JSON.stringify({ verifier: 'v1', hash: '' }));
    history.replaceState(null, '', '#accountant-code=c1');
    const before = window.fetch;
    window.fetch = (_input, init) => Promise.resolve(init?.method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json(fakeGrant()));

    const portal = document.createElement('accountant-portal') as AccountantPortal;
    portal.setAttribute('register', 'https://register.example');
    document.body.append(portal);
    await new Promise((resolve) => portal.addEventListener('accountant-signed-in', resolve, { once: true }));
    await portal.updateComplete;
    const isMarked = portal.hasAttribute('signed-in');
    await portal.signOut();
    await portal.updateComplete;
    window.fetch = before;

    expect(events).to.deep.equal(['in 陈静', 'out']);
    expect([isMarked, portal.hasAttribute('signed-in')]).to.deep.equal([true, false]);
    expect(location.hash).to.equal('');
  });
});
