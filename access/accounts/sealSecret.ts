import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** What a sealed text belongs to: `secret` is the register's own, `purpose` and `owner` bind it, so that it opens nowhere else. */
export type Seal = { secret: string; purpose: string; owner: string }

/** A text that only this register reads, and only in its place: AES-256-GCM, `v1.<nonce, text and tag in base64url>`. */
export function sealSecret(text: string, seal: Seal): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(seal), nonce).setAAD(Buffer.from(seal.owner))
  return `v1.${Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')}`
}

/** The text that was sealed, or undefined where it was changed, belongs elsewhere or was sealed under another secret. */
export function openSecret(sealed: string, seal: Seal): string | undefined {
  const bytes = sealed.startsWith('v1.') ? Buffer.from(sealed.slice(3), 'base64url') : Buffer.alloc(0)
  if (bytes.length < 28) return undefined
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOf(seal), bytes.subarray(0, 12), { authTagLength: 16 }).setAAD(Buffer.from(seal.owner)).setAuthTag(bytes.subarray(-16))
    return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()]).toString('utf8')
  } catch {
    // A tag that does not fit says no more than that.
    return undefined
  }
}

function keyOf({ secret, purpose }: Seal): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'accountant-register', `seal/${purpose}`, 32))
}
