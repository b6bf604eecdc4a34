import type { Reply } from './call.ts'
import type { SafeHtml } from './html.ts'

/** A page; never stored by a cache, since most of them know the visitor. */
export function page(body: SafeHtml | string, status = 200, headers: Reply['headers'] = {}): Reply {
  return { status, type: 'text/html; charset=utf-8', body: String(body), headers: { 'Cache-Control': 'no-store', ...headers } }
}

/** A JSON answer. */
export function json(value: unknown, status = 200): Reply {
  return {
    status,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(value),
    headers: { 'Cache-Control': 'no-store' },
  }
}

/** Sends the browser on, always with GET (303). */
export function redirect(to: string, headers: Reply['headers'] = {}): Reply {
  return { status: 303, headers: { Location: to, 'Cache-Control': 'no-store', ...headers } }
}
