import type { IncomingMessage } from 'node:http'

/** A node request as a web `Request`; its body is read from the connection only as far as somebody reads it. */
export function webRequest(incoming: IncomingMessage, address: URL): Request {
  const { method = 'GET', socket } = incoming
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one]))
  // As Next notes it: without a proxy in front, the neighbour is the caller.
  if (!incoming.headers['x-forwarded-for'] && socket.remoteAddress) headers.push(['x-forwarded-for', socket.remoteAddress])
  const hasBody = method !== 'GET' && method !== 'HEAD' && (incoming.headers['transfer-encoding'] !== undefined || Number(incoming.headers['content-length'] ?? 0) > 0)
  return new Request(address, { method, headers, ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }) } as RequestInit)
}

/**
 * Nothing is read before somebody asks, so that whoever answers in the end finds the body whole. Whoever stops reading leaves the
 * connection open: the refusal still has to travel on it.
 */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false })
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value as Uint8Array)
    },
    async cancel() {
      await chunks.return?.()
      // The rest is let through unread: the next request on this connection comes after it.
      incoming.resume()
    },
  }, { highWaterMark: 0 })
}
