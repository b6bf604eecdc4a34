import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

import { isSignature } from './signature.ts'

/** Keys of the API gateway that some deployments put before `simpleauth`. */
export type GatewayKeys = { accessKey: string; secretKey: string }

/** Gives the gateway's signature of a call. */
export function gatewaySignatureOf({ method, url, date, keys }: { method: string; url: URL; date: string; keys: GatewayKeys }): string {
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const text = `${method}\n${url.pathname}\n${query}\n${keys.accessKey}\n${date}\n`
  return createHmac('sha256', keys.secretKey).update(text).digest('base64')
}

/** Tells whether a call passes the gateway: known key, fresh date, right signature. */
export function passesGateway({ method, url, headers, keys, now }: { method: string; url: URL; headers: IncomingHttpHeaders; keys: GatewayKeys; now: number }): boolean {
  const date = String(headers['x-bg-date-time'] ?? '')
  return (
    headers['x-bg-hmac-access-key'] === keys.accessKey &&
    headers['x-bg-hmac-algorithm'] === 'hmac-sha256' &&
    Math.abs(Date.parse(date) - now) <= 5 * 60 * 1000 &&
    isSignature(String(headers['x-bg-hmac-signature'] ?? ''), gatewaySignatureOf({ method, url, date, keys }))
  )
}
