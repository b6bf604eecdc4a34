import { Secret, TOTP } from 'otpauth'

/** Seconds for which a code counts, and steps by which a clock may be off (RFC 6238). */
const period = 30
const tolerance = 1

const issuer = '会计人员登记'

/** A new secret, in the base-32 form that people can type. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** The address that an authenticator app reads from the picture. */
export function addressOfSecret(secret: string, account: string): string {
  return totp(secret, account).toString()
}

/** The step of time a code belongs to, or undefined where it is wrong; a step that was used once must not count again. */
export function stepOfCode({ code, secret, now }: { code: string; secret: string; now: number }): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const delta = totp(secret, '').validate({ token: code, timestamp: now, window: tolerance })
  return delta === null ? undefined : Math.floor(now / 1000 / period) + delta
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })
}
