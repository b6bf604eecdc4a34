import type { Payload } from 'payload'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import { findRow } from '../../../database/findRow.ts'
import type { StaffSignIn } from '../../../payload-types.ts'
import { digestOf } from '../../identity/tokens.ts'

/** How exact the last sign of life is. */
const grain = 5 * 60_000

/** What is noted of a session of Payload's, or undefined where it was ended; notes that it is alive. */
export async function sessionOf({ payload, staff, sid, now = new Date() }: { payload: Payload; staff: string; sid: string | undefined; now?: Date }): Promise<StaffSignIn | undefined> {
  const session = sid ? await findRow(payload, 'staff-sign-ins', { key: digestOf(sid), staff }) : undefined
  if (session && now.getTime() - new Date(session.lastSeenAt).getTime() > grain) {
    // Whoever is signed in stays so while the database is busy: the next call notes it.
    await compareAndSet(payload, 'staff-sign-ins', { id: session.id }, { lastSeenAt: now.toISOString() }).catch((err: unknown) => payload.logger.warn({ err, msg: 'session: last sign of life not noted' }))
  }
  return session
}
