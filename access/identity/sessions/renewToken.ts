import type { Payload } from 'payload'
import type { ApplicantSession } from '../../../payload-types.ts'
import { SignInError } from '../SignInError.ts'
import { digestOf, keyedDigest } from '../tokens.ts'
import { isIdle } from './family.ts'
import { lives } from './lives.ts'
import { later } from './openSession.ts'
import { goodUntil, sessionHolding } from './sessionOfToken.ts'
import type { Grant } from './swapCode.ts'

type Renewal = { payload: Payload; token: string; secret: string; now: Date }

/**
 * Gives the next token of a session. The next token follows from the one before by the register's secret: two widgets that
 * renew at once, or one whose answer got lost, get the same one and do not put each other out.
 * A page that was hidden for a while may renew a token that has run out, until the session counts as idle.
 * @throws {SignInError} `session-expired` when there is nothing left to renew
 */
export async function renewToken({ payload, token, secret, now }: Renewal): Promise<Grant> {
  const session = await sessionHolding(payload, token)
  if (!session || now.getTime() > Date.parse(session.expiresAt)) throw new SignInError('session-expired')
  const digest = digestOf(token)
  const next = keyedDigest({ secret, purpose: 'next-token', text: `${session.id}:${token}` }).toString('base64url')
  if (session.tokenDigest !== digest) return again({ session, next, digest, now })
  if (isIdle(session, now)) throw new SignInError('session-expired')
  const renewed = (await payload.db.updateOne({
    collection: 'applicant-sessions',
    where: { and: [{ id: { equals: session.id } }, { state: { equals: 'active' } }, { tokenDigest: { equals: digest } }] },
    data: { tokenDigest: digestOf(next), previousDigest: digest, tokenExpiresAt: later(now, lives.token) },
    options: { atomic: true },
  })) as unknown as ApplicantSession | null
  if (renewed) return grantOf(renewed, next, now)
  const other = await sessionHolding(payload, token)
  if (!other) throw new SignInError('session-expired')
  return again({ session: other, next, digest, now })
}

/** Answers a renewal that was done already. */
function again({ session, next, digest, now }: { session: ApplicantSession; next: string; digest: string; now: Date }): Grant {
  if (session.tokenDigest !== digestOf(next) || now.getTime() > goodUntil(session, digest)) throw new SignInError('session-expired')
  return grantOf(session, next, now)
}

function grantOf(session: ApplicantSession, token: string, now: Date): Grant {
  const until = Math.min(Date.parse(session.tokenExpiresAt), Date.parse(session.expiresAt))
  return { session, token, expiresIn: Math.max(1, Math.floor((until - now.getTime()) / 1000)) }
}
