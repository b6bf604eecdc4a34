import { randomInt } from 'node:crypto'
import { keyedDigest } from '../../identity/tokens.ts'

const count = 10
/** Without signs that look alike. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz'

/** Ten codes, each of which stands in once for the app: `xxxxx-xxxxx`, 49 bits. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: count }, () => `${piece()}-${piece()}`)
}

/** The form in which a code is kept; it tells nothing about the code to who reads the database alone. */
export function digestOfRecoveryCode(code: string, { secret, staff }: { secret: string; staff: string }): string {
  return keyedDigest({ secret, purpose: 'recovery-code', text: `${staff}:${code.toLowerCase().replace(/[^a-z0-9]/g, '')}` }).toString('base64url')
}

function piece(): string {
  return Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join('')
}
