import { createHash, createHmac, randomBytes } from 'node:crypto'

/** Gives a secret nobody can guess: 32 random bytes, base64url. */
export function randomToken(): string {
  return randomBytes(32).toString('base64url')
}

/** The form in which a secret is stored and looked up: its SHA-256, base64url. */
export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}

/** Holds the place of a secret that is not there, in a column whose values are unique. */
export function noToken(): string {
  return `none:${crypto.randomUUID()}`
}

/**
 * Keyed digest of a text (HMAC-SHA256); `purpose` keeps the uses of one secret apart, so that what is signed
 * for one can never be taken for another.
 */
export function keyedDigest({ secret, purpose, text }: { secret: string; purpose: string; text: string }): Buffer {
  const key = createHmac('sha256', secret).update(`accountant-register/${purpose}`).digest()
  return createHmac('sha256', key).update(text).digest()
}
