import { expect } from 'chai';
import { ApiError } from './api-error.ts';
import { NetworkError } from './network-error.ts';
import { fakeHost, fakeGrant, sha256, type FakeHost } from './testing/fake-host.ts';
import { Session } from './session.ts';

const register = 'https://register.example';

function sessionOn(host: FakeHost): Session {
  return new Session({ register, portal: 'ningbo', host });
}

async function signedIn(host = fakeHost({ hash: '#accountant-code=c1' })): Promise<Session> {
  host.memory.setItem('accountant-register:ningbo@https://register.example:departure', JSON.stringify({ verifier: 'v1', hash: '' }));
  host.answer('POST /v1/session', 200, fakeGrant());
  const session = sessionOn(host);
  await session.start();
  return session;
}

describe('signing in', () => {
  it('leaves with a challenge made from a verifier that stays in the tab', async () => {
    const host = fakeHost({ url: 'https://portal.example/kj?x=1' });
    const session = sessionOn(host);
    await session.start();
    await session.signIn();
    const address = new URL(host.assigned[0] ?? '');
    const kept = JSON.parse(host.memory.getItem('accountant-register:ningbo@https://register.example:departure') ?? '');
    expect(address.origin + address.pathname).to.equal('https://register.example/v1/sign-in');
    expect(address.searchParams.get('return_to')).to.equal('https://portal.example/kj?x=1');
    expect(address.searchParams.get('portal')).to.equal('ningbo');
    expect(address.searchParams.get('challenge')).to.equal(await sha256(kept.verifier));
    expect(session.state).to.equal('signing-in');
  });

  it('takes the code out of the address before it swaps it', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    expect(host.location.hash).to.equal('');
    expect(host.log[0]).to.equal('replaceState /kj');
    expect(host.calls[0]?.body).to.deep.equal({ code: 'c1', verifier: 'v1' });
    expect(session.state).to.equal('signed-in');
    expect(session.identity?.name).to.equal('陈静');
  });

  it('puts back the fragment the page had before', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    host.memory.setItem('accountant-register:ningbo@https://register.example:departure', JSON.stringify({ verifier: 'v1', hash: '#step' }));
    host.answer('POST /v1/session', 200, fakeGrant());
    await sessionOn(host).start();
    expect(host.location.hash).to.equal('#step');
  });

  it('does not swap a code that this tab did not ask for', async () => {
    const host = fakeHost({ hash: '#accountant-code=stolen' });
    const session = sessionOn(host);
    await session.start();
    expect(host.calls).to.have.length(0);
    expect([session.state, session.error]).to.deep.equal(['signed-out', 'code-invalid']);
  });

  it('tells the code of what went wrong at the sign-in', async () => {
    const session = sessionOn(fakeHost({ hash: '#accountant-error=ticket-replayed' }));
    await session.start();
    expect([session.state, session.error]).to.deep.equal(['signed-out', 'ticket-replayed']);
  });

  it('keeps neither token nor identity in the tab', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    await signedIn(host);
    expect(JSON.stringify(host.memory.entries())).not.to.match(/token-1|陈静|330203/);
  });
});

describe('a page loaded anew', () => {
  it('passes the sign-in silently once', async () => {
    const host = fakeHost({});
    host.memory.setItem('accountant-register:ningbo@https://register.example:signed-in', '1');
    await sessionOn(host).start();
    expect(host.replaced).to.have.length(1);
    expect(host.replaced[0]).to.contain('silent=1');
  });

  it('says nothing of a failure when the register knows the browser no more', async () => {
    const host = fakeHost({ hash: '#accountant-error=session-expired' });
    host.memory.setItem('accountant-register:ningbo@https://register.example:departure', JSON.stringify({ verifier: 'v1', hash: '', isSilent: true }));
    const session = sessionOn(host);
    await session.start();
    expect([session.state, session.error]).to.deep.equal(['signed-out', undefined]);
  });

  it('does not try again when it came back without a session', async () => {
    const host = fakeHost({});
    host.memory.setItem('accountant-register:ningbo@https://register.example:signed-in', '1');
    await sessionOn(host).start();
    const second = sessionOn(host);
    await second.start();
    expect(host.replaced).to.have.length(1);
    expect(second.state).to.equal('signed-out');
  });
});

describe('renewing', () => {
  it('renews when four fifths of the token\'s life are over', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.answer('POST /v1/session/renew', 200, fakeGrant({ token: 'token-2' }));
    host.answer('GET /v1/requests', 200, { requests: [] });
    host.time += 480_000;
    await session.api.requests();
    expect(host.calls.map((call) => call.line)).to.deep.equal(['POST /v1/session', 'POST /v1/session/renew', 'GET /v1/requests']);
    expect(host.calls[2]?.headers.Authorization).to.equal('Bearer token-2');
  });

  it('does not renew before', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.answer('GET /v1/requests', 200, { requests: [] });
    host.time += 479_999;
    await session.api.requests();
    expect(host.calls.map((call) => call.line)).to.deep.equal(['POST /v1/session', 'GET /v1/requests']);
  });

  it('renews once for all calls that were refused meanwhile, and tries each again', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.answer('GET /v1/requests', 401, { code: 'session-expired' });
    host.answer('GET /v1/requests', 401, { code: 'session-expired' });
    host.answer('POST /v1/session/renew', 200, fakeGrant({ token: 'token-2' }));
    host.answer('GET /v1/requests', 200, { requests: [] });
    const answers = await Promise.all([session.api.requests(), session.api.requests()]);
    expect(answers).to.deep.equal([[], []]);
    expect(host.calls.filter((call) => call.line.endsWith('/renew'))).to.have.length(1);
  });

  it('is expired when the register knows the session no more', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.answer('GET /v1/requests', 401, { code: 'session-expired' });
    host.answer('POST /v1/session/renew', 401, { code: 'session-expired' });
    const refusal = await session.api.requests().catch((cause: unknown) => cause);
    expect(refusal).to.be.instanceOf(ApiError);
    expect([session.state, session.identity]).to.deep.equal(['expired', undefined]);
  });

  it('stays signed in when the renewal gets no answer', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.isOffline = true;
    host.time += 480_000;
    const failure = await session.api.requests().catch((cause: unknown) => cause);
    expect(failure).to.be.instanceOf(NetworkError);
    expect(session.state).to.equal('signed-in');
  });

  it('waits while the page is hidden and renews when it is seen again', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.answer('POST /v1/session/renew', 200, fakeGrant({ token: 'token-2' }));
    host.time += 500_000;
    host.show('hidden');
    const renewed = new Promise((resolve) => session.addEventListener('change', resolve, { once: true }));
    expect(host.calls).to.have.length(1);
    host.show('visible');
    await renewed;
    expect(host.calls.map((call) => call.line)).to.deep.equal(['POST /v1/session', 'POST /v1/session/renew']);
  });
});

describe('signing out', () => {
  it('ends the register\'s session and drops the token', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.answer('DELETE /v1/session', 204);
    await session.signOut();
    expect(host.calls[1]?.headers.Authorization).to.equal('Bearer token-1');
    expect([session.state, session.identity]).to.deep.equal(['signed-out', undefined]);
    expect(host.memory.length).to.equal(0);
  });

  it('stays signed in when the register does not answer', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.isOffline = true;
    const failure = await session.signOut().catch((cause: unknown) => cause);
    expect(failure).to.be.instanceOf(NetworkError);
    expect(session.state).to.equal('signed-in');
  });

  it('is done when the session had ended already', async () => {
    const host = fakeHost({ hash: '#accountant-code=c1' });
    const session = await signedIn(host);
    host.answer('DELETE /v1/session', 401, { code: 'session-expired' });
    await session.signOut();
    expect(session.state).to.equal('signed-out');
  });
});
