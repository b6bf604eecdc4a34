import http from 'node:http'

export type Reply = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }
export type CallOptions = { method?: string; headers?: { [name: string]: string }; body?: unknown }

/** Connections stay open, as behind a proxy; no load here has more calls on their way at once. */
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })

/** Calls an address on this machine; follows no redirect. A body that is no Buffer is sent as JSON. */
export function call(address: string, { method = 'GET', headers = {}, body }: CallOptions = {}): Promise<Reply> {
  const sent = body === undefined || Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
  const typed = sent && !headers['Content-Type'] ? { 'Content-Type': Buffer.isBuffer(body) ? 'image/jpeg' : 'application/json' } : {}
  return new Promise((resolve, reject) => {
    const request = http.request(address, { agent, method, headers: { ...typed, ...(sent && { 'Content-Length': sent.length }), ...headers } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }))
      response.on('error', reject)
    })
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server let a connection go that had been idle, in the moment in which it was used again.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(call(address, { method, headers, body }))
      else reject(error)
    })
    request.end(sent)
  })
}

/** Calls and reads the JSON that came. @throws {Error} for an answer that is no success, with its body */
export async function callJson<T>(address: string, options: CallOptions = {}): Promise<T> {
  const { status, body } = await call(address, options)
  if (status >= 300) throw new Error(`${options.method ?? 'GET'} ${new URL(address).pathname}: expected success, got ${status} ${body.toString('utf8').slice(0, 500)}`)
  return JSON.parse(body.toString('utf8')) as T
}

/** Closes the connections that are kept open. */
export function hangUp(): void {
  agent.destroy()
}
