import type { Payload } from 'payload'
import type { PortalId } from '../../../settings.ts'
import type { ApplicantSession } from '../../../payload-types.ts'
import { SignInError } from '../SignInError.ts'
import { isUniqueViolation } from '../isUniqueViolation.ts'
import { digestOf, noToken, randomToken } from '../tokens.ts'
import { lives } from './lives.ts'

/** What a new session starts with; times are worked out from `now`. */
export type Opening = {
  payload: Payload
  applicant: string
  portal: PortalId
  challenge: string
  now: Date
  /** Unique: the digest of the ticket that opened it, or a placeholder. */
  ticketDigest: string
  /** When the sign-in behind it ends; absent: it begins with this session. */
  expiresAt?: string
}

/**
 * Opens a session that waits for its code to be swapped; gives the code, and the cookie that may open further ones.
 * @throws {SignInError} `ticket-replayed` when the ticket has opened one before
 */
export async function openSession({ payload, applicant, portal, challenge, now, ticketDigest, expiresAt }: Opening): Promise<{ code: string; cookie: string }> {
  const code = randomToken()
  const cookie = randomToken()
  const data: Omit<ApplicantSession, 'id'> = {
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
    applicant,
    portal,
    state: 'pending',
    ticketDigest,
    cookieDigest: digestOf(cookie),
    codeDigest: digestOf(code),
    challenge,
    codeExpiresAt: later(now, lives.code),
    tokenDigest: noToken(),
    previousDigest: null,
    tokenExpiresAt: later(now, lives.token),
    expiresAt: expiresAt ?? later(now, lives.session),
  }
  try {
    await payload.db.create({ collection: 'applicant-sessions', data })
  } catch (error) {
    if (isUniqueViolation(error)) throw new SignInError('ticket-replayed', { cause: error })
    throw error
  }
  return { code, cookie }
}

/** The moment so many milliseconds after another, as the database keeps it. */
export function later(moment: Date, milliseconds: number): string {
  return new Date(moment.getTime() + milliseconds).toISOString()
}
