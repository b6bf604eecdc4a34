import type { Payload } from 'payload'
import type { ApplicantSession } from '../../../payload-types.ts'
import { SignInError } from '../SignInError.ts'
import { digestOf } from '../tokens.ts'
import { lives } from './lives.ts'

/**
 * The session a token speaks for.
 * @throws {SignInError} `session-expired` for a token unknown, expired or ended
 */
export async function sessionOfToken({ payload, token, now }: { payload: Payload; token: string; now: Date }): Promise<ApplicantSession> {
  const session = await sessionHolding(payload, token)
  if (!session || now.getTime() > goodUntil(session, digestOf(token))) throw new SignInError('session-expired')
  return session
}

/** The session not yet ended that has this token, or had it before the last renewal. */
export async function sessionHolding(payload: Payload, token: string): Promise<ApplicantSession | undefined> {
  // An empty token must never meet an empty column.
  if (!/^[\w-]{43}$/.test(token)) return undefined
  const digest = digestOf(token)
  // For the system: the token is all that is known of who asks.
  const found = await payload.db.findOne({
    collection: 'applicant-sessions',
    where: { and: [{ state: { equals: 'active' } }, { or: [{ tokenDigest: { equals: digest } }, { previousDigest: { equals: digest } }] }] },
  })
  return (found as ApplicantSession | null) ?? undefined
}

/** Until when a session heeds the one or the other of its tokens, in milliseconds since 1970. */
export function goodUntil(session: ApplicantSession, digest: string): number {
  const expiresAt = Date.parse(session.tokenExpiresAt)
  const own = session.tokenDigest === digest ? expiresAt : expiresAt - lives.token + lives.previousToken
  return Math.min(own, Date.parse(session.expiresAt))
}
