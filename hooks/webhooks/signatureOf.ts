import { createHmac } from 'node:crypto'

/** What a receiver recomputes: HMAC-SHA256 over the moment, a dot and the body, hexadecimal, under the version of this scheme. */
export function signatureOf({ secret, timestamp, body }: { secret: string; timestamp: string; body: string }): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`
}
