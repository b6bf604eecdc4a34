import type { IncomingHttpHeaders } from 'node:http'

/** One request as the sites of the sandbox see it: read whole, its body already bounded. */
export type Call = {
  method: string
  url: URL
  headers: IncomingHttpHeaders
  cookies: Readonly<Record<string, string>>
  body: Buffer
}

/** What a site answers to a call; the server adds the security headers. */
export type Reply = {
  status: number
  type?: string
  body?: string | Buffer
  headers?: Record<string, string | string[]>
}

/** A site: answers each call, and null for an address it does not have. */
export type Site = (call: Call) => Promise<Reply | null> | Reply | null

/** Gives the fields of a posted form; empty for any other body. */
export function formOf(call: Call): URLSearchParams {
  const isForm = (call.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')
  return new URLSearchParams(isForm ? call.body.toString('utf8') : '')
}

/** Gives the posted JSON, or undefined when the body is none. */
export function jsonOf(call: Call): unknown {
  try {
    return JSON.parse(call.body.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}

/**
 * Tells a post that some other site caused.
 * `Origin` is no help here: under `Referrer-Policy: no-referrer` browsers send `null` for a page's own forms.
 */
export function isForeignPost(call: Call): boolean {
  const site = call.headers['sec-fetch-site']
  return call.method === 'POST' && site !== undefined && site !== 'same-origin' && site !== 'none'
}
