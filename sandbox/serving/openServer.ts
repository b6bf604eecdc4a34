import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { PortBusyError } from './PortBusyError.ts'
import type { Call, Reply, Site } from './call.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'

const bodyLimit = 64 * 1024

/** A listening server that answers 503 until it is given its site. */
export type OpenServer = { origin: string; serve: (site: Site, policy?: string) => void; stop: () => Promise<void> }

/** Listens first and serves later, so that sites may know each other's addresses even when ports are picked by the system. */
export async function openServer({ part, setting, host, port }: {
  /** What the part is called in the sentence about a busy port. */
  part: string
  /** Name of the setting that moves the port. */
  setting: string
  host: string
  /** 0 lets the system pick. */
  port: number
}): Promise<OpenServer> {
  let site: Site = () => ({ status: 503, type: 'text/plain; charset=utf-8', body: 'starting' })
  let policy = contentSecurityPolicy()
  const server = createServer((request, response) => {
    void answer(request, response, origin, (call) => site(call), policy)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new PortBusyError({ part, setting, port }) : error),
    )
    server.listen(port, host, resolve)
  })
  const origin = `http://${host}:${(server.address() as AddressInfo).port}`
  return {
    origin,
    serve(nextSite, nextPolicy) {
      site = nextSite
      policy = nextPolicy ?? policy
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, origin: string, site: Site, policy: string): Promise<void> {
  let reply: Reply
  try {
    const body = await readBody(request)
    const call = body && callOf(request, body, origin)
    reply = call ? ((await site(call)) ?? plain(404, 'not found')) : plain(body ? 400 : 413, body ? 'bad address' : 'body too large')
  } catch (err) {
    console.error('sandbox: a request could not be answered', err)
    reply = plain(500, 'internal error')
  }
  response.writeHead(reply.status, {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(reply.type ? { 'Content-Type': reply.type } : {}),
    ...reply.headers,
  })
  response.end(reply.body)
}

function callOf(request: IncomingMessage, body: Buffer, origin: string): Call | null {
  const target = request.url ?? '/'
  // "//host/x" and "http://host/x" would name another host: only paths of this one are answered.
  if (!target.startsWith('/') || target.startsWith('//') || !URL.canParse(target, origin)) return null
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  return { method, url: new URL(target, origin), headers: request.headers, cookies: cookiesOf(request.headers.cookie), body }
}

function cookiesOf(header = ''): Record<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('=', 2) as [string, string?])
  return Object.fromEntries(pairs.map(([name, value]) => [name, value ?? '']))
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= bodyLimit) chunks.push(chunk)
    else if (size > 16 * bodyLimit) return null
  }
  return size > bodyLimit ? null : Buffer.concat(chunks)
}

function plain(status: number, body: string): Reply {
  return { status, type: 'text/plain; charset=utf-8', body }
}
