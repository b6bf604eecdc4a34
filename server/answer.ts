import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)

/** Texts from this length on, in bytes, are worth compressing. */
const worthwhile = 1_024

/** Writes a web `Response` to a node one, byte for byte unless it is a text worth compressing; without its body for HEAD. */
export async function answer(incoming: IncomingMessage, outgoing: ServerResponse, response: Response): Promise<void> {
  const headers: { [name: string]: string | string[] } = Object.fromEntries(response.headers)
  // Cookies are a header each; a record of headers would keep the last alone.
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  let body: Buffer = response.body ? Buffer.from(await response.arrayBuffer()) : Buffer.alloc(0)
  if (isCompressible(incoming, response) && body.length >= worthwhile) {
    body = await compress(body, { level: 4 })
    headers['content-encoding'] = 'gzip'
    headers.vary = [response.headers.get('vary'), 'Accept-Encoding'].filter(Boolean).join(', ')
    delete headers.etag
  }
  if (body.length > 0 || response.status === 200) headers['content-length'] = String(body.length)
  outgoing.writeHead(response.status, headers)
  outgoing.end(incoming.method === 'HEAD' ? undefined : body)
}

function isCompressible({ headers }: IncomingMessage, response: Response): boolean {
  if (response.headers.has('content-encoding') || !/\bgzip\b/.test(String(headers['accept-encoding'] ?? ''))) return false
  return /^(text\/|application\/(json|javascript))/.test(response.headers.get('content-type') ?? '')
}
