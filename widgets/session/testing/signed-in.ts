import { ContextProvider } from '@lit/context';
import { sessionContext } from '../context.ts';
import { Session } from '../session.ts';
import { fakeGrant, fakeHost, type FakeHost } from './fake-host.ts';

export type SignedIn = { host: FakeHost; session: Session };

/** Gives a session that has just been opened with a fake register. */
export async function signedIn(): Promise<SignedIn> {
  const host = fakeHost({ hash: '#accountant-code=c1' });
  host.memory.setItem('accountant-register:ningbo@https://register.example:departure', JSON.stringify({ verifier: 'v1', hash: '' }));
  host.answer('POST /v1/session', 200, fakeGrant());
  const session = new Session({ register: 'https://register.example', portal: 'ningbo', host });
  await session.start();
  return { host, session };
}

/** Puts an element into the page, inside something that provides the session as a portal element does. */
export function placeWith<E extends HTMLElement>(session: Session | undefined, element: E): E {
  const place = document.createElement('main');
  if (session) new ContextProvider(place, { context: sessionContext, initialValue: session });
  place.append(element);
  document.body.append(place);
  return element;
}
