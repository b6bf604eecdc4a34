import type { Payload } from 'payload'
import type { ApplicantSession } from '../../../payload-types.ts'
import { digestOf } from '../tokens.ts'
import { familyOf, isIdle } from './family.ts'

/** The session behind the register's own cookie, while it or one opened by it is still in use. */
export async function sessionOfCookie({ payload, cookie, now }: { payload: Payload; cookie: string | undefined; now: Date }): Promise<ApplicantSession | undefined> {
  if (!cookie || !/^[\w-]{43}$/.test(cookie)) return undefined
  // For the system: the cookie is all that is known of who asks.
  const session = (await payload.db.findOne({
    collection: 'applicant-sessions',
    where: { and: [{ cookieDigest: { equals: digestOf(cookie) } }, { state: { not_equals: 'ended' } }] },
  })) as ApplicantSession | null
  if (!session || now.getTime() > Date.parse(session.expiresAt)) return undefined
  const family = await familyOf(payload, session)
  return family.some((member) => !isIdle(member, now)) ? session : undefined
}
