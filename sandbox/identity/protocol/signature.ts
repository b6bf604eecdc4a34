import { createHash, timingSafeEqual } from 'node:crypto'

const window = 5 * 60 * 1000

/** Gives the signature of a call: lower-case hex MD5 of code, password and time, as the network wants it. */
export function signatureOf({ serviceCode, servicePassword, time }: { serviceCode: string; servicePassword: string; time: string }): string {
  return createHash('md5').update(serviceCode + servicePassword + time).digest('hex')
}

/** Tells whether a call carries the signature wanted. */
export function isSignature(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Gives an instant as `yyyyMMddHHmmss` in UTC+8. */
export function protocolTime(instant: number): string {
  return new Date(instant + 8 * 3600 * 1000).toISOString().replace(/\D/g, '').slice(0, 14)
}

/** Tells whether a call's time is at most five minutes away from now, either way. */
export function isFreshTime(time: string, now: number): boolean {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(time)
  if (!parts) return false
  const [, year, month, day, hour, minute, second] = parts
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
  return Math.abs(instant - now) <= window
}
