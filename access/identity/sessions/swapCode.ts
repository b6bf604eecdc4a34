import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { compareAndSet } from '../../../database/compareAndSet.ts'
import type { ApplicantSession } from '../../../payload-types.ts'
import { SignInError } from '../SignInError.ts'
import { digestOf, noToken, randomToken } from '../tokens.ts'
import { lives } from './lives.ts'
import { later } from './openSession.ts'

/** A session with the token that speaks for it; `expiresIn` counts seconds. */
export type Grant = { session: ApplicantSession; token: string; expiresIn: number }

/**
 * Swaps the one-time code of a sign-in for a token; of several who try with the same code one gets it.
 * @throws {SignInError} `code-invalid` for a code unknown, used or expired, or without the verifier it was asked for with
 */
export async function swapCode({ payload, code, verifier, now }: { payload: Payload; code: string; verifier: string; now: Date }): Promise<Grant> {
  const collection = 'applicant-sessions'
  const codeDigest = digestOf(code)
  // For the system: the code is all that is known of who asks.
  const session = (await payload.db.findOne({ collection, where: { codeDigest: { equals: codeDigest } } })) as ApplicantSession | null
  if (!session || session.state !== 'pending') throw new SignInError('code-invalid')
  if (now.getTime() > Date.parse(session.codeExpiresAt)) throw new SignInError('code-invalid')
  if (!matches(verifier, session.challenge)) throw new SignInError('code-invalid')
  const token = randomToken()
  const swapped = await compareAndSet(payload, collection, { id: session.id, state: 'pending', codeDigest }, {
    state: 'active',
    codeDigest: noToken(),
    tokenDigest: digestOf(token),
    tokenExpiresAt: later(now, lives.token),
  })
  if (!swapped) throw new SignInError('code-invalid')
  return { session: swapped, token, expiresIn: lives.token / 1000 }
}

/** S256 of RFC 7636. */
function matches(verifier: string, challenge: string): boolean {
  const made = Buffer.from(digestOf(verifier))
  const asked = Buffer.from(challenge)
  return made.length === asked.length && timingSafeEqual(made, asked)
}
