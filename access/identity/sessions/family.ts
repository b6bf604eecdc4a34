import type { Payload } from 'payload'
import type { ApplicantSession } from '../../../payload-types.ts'
import { lives } from './lives.ts'

/** Placeholder in `ticketDigest` of a session opened by another one's cookie; names that first session. */
export function memberOf(first: ApplicantSession): string {
  return `of:${firstIdOf(first)}:${crypto.randomUUID()}`
}

/** All that one sign-in opened and has not ended: the session it began with, and one for each page loaded since. */
export async function familyOf(payload: Payload, session: ApplicantSession): Promise<ApplicantSession[]> {
  // For the system: the holder of one of these sessions is who asks.
  const { docs } = await payload.db.find<ApplicantSession>({
    collection: 'applicant-sessions',
    where: { and: [{ applicant: { equals: session.applicant } }, { state: { not_equals: 'ended' } }] },
    pagination: false,
    limit: 0,
  })
  return docs.filter((other) => firstIdOf(other) === firstIdOf(session))
}

/** Whether a session was renewed, or opened, too long ago. */
export function isIdle(session: ApplicantSession, now: Date): boolean {
  const renewedAt = Date.parse(session.tokenExpiresAt) - lives.token
  return now.getTime() > renewedAt + lives.idle
}

function firstIdOf(session: ApplicantSession): string {
  return session.ticketDigest.startsWith('of:') ? session.ticketDigest.split(':')[1]! : String(session.id)
}
