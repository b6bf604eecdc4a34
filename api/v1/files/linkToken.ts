import { timingSafeEqual } from 'node:crypto'
import { keyedDigest } from '../../../access/identity/tokens.ts'

/** How long a link to a file holds, in milliseconds. */
export const linkLife = 60_000

/** The word that opens one file until a moment: its id, the moment and the register's signature, and nothing of a person. */
export function sealLink(id: string, until: number, secret: string): string {
  const stated = `${id}.${Math.floor(until).toString(36)}`
  return `${stated}.${signatureOf(stated, secret).toString('base64url')}`
}

/** The id of the file that a link opens now; absent for one that has run out or that this register did not sign. */
export function openLink(token: string, now: number, secret: string): string | undefined {
  const [, stated, id, until, signature] = /^(([\w-]{1,40})\.([0-9a-z]{1,11}))\.([\w-]{43})$/.exec(token) ?? []
  if (!stated || !id || !until || !signature) return undefined
  const given = Buffer.from(signature, 'base64url')
  const expected = signatureOf(stated, secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return now > parseInt(until, 36) ? undefined : id
}

function signatureOf(stated: string, secret: string): Buffer {
  return keyedDigest({ secret, purpose: 'file-link', text: stated })
}
