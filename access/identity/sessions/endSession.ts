import type { Payload } from 'payload'
import type { ApplicantSession } from '../../../payload-types.ts'
import { familyOf } from './family.ts'

/** Ends a session and all that its sign-in opened, so that neither a token nor the cookie works any more. */
export async function endSession(payload: Payload, session: ApplicantSession): Promise<void> {
  for (const { id } of await familyOf(payload, session)) {
    await payload.db.updateOne({ collection: 'applicant-sessions', id, data: { state: 'ended' } })
  }
}
