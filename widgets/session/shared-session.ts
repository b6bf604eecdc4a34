import { Session } from './session.ts';
import type { PortalId } from './types.ts';

const sessions = new Map<string, Session>();

/** Gives the one session of this page for a portal and a register, started at the first call. */
export function sharedSession(register: string, portal: PortalId): Session {
  const key = `${portal}@${register}`;
  let session = sessions.get(key);
  if (!session) {
    session = new Session({ register, portal });
    sessions.set(key, session);
    void session.start();
  }
  return session;
}
