import { hkdfSync } from 'node:crypto'
import { aesGcm } from '../../protection/suites/aesGcm.ts'

/** What a sealed text belongs to: `secret` is the register's own, `purpose` and `owner` bind it, so that it opens nowhere else. */
export type Seal = { secret: string; purpose: string; owner: string }

/** A text that only this register reads, and only in its place: AES-256-GCM, `v1.<base64url>`. */
export function sealSecret(text: string, seal: Seal): string {
  return `v1.${aesGcm.seal(keyOf(seal), { bytes: Buffer.from(text), place: seal.owner }).toString('base64url')}`
}

/** The text that was sealed, or undefined where it was changed, belongs elsewhere or was sealed under another secret. */
export function openSecret(sealed: string, seal: Seal): string | undefined {
  if (!sealed.startsWith('v1.')) return undefined
  try {
    return aesGcm.open(keyOf(seal), { bytes: Buffer.from(sealed.slice(3), 'base64url'), place: seal.owner }).toString('utf8')
  } catch {
    // A tag that does not fit says no more than that.
    return undefined
  }
}

function keyOf({ secret, purpose }: Seal): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'accountant-register', `seal/${purpose}`, 32))
}
