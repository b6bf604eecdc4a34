import http from 'node:http'
import path from 'node:path'
import next from 'next'
import { serveWidgetFile } from '../files/serveWidgetFile.ts'
import { answer } from './answer.ts'
import { earlyAnswer } from './early.ts'
import { isReadable } from './isReadable.ts'

/**
 * The register's web server: the widgets' files as their build compressed them (a Next route may not answer compressed bytes), calls
 * of its APIs straight by what answers them (`early.ts`), everything else by Next. Payload and the worker come up in
 * `instrumentation.ts`, before the first request is taken.
 */
const root = path.resolve(import.meta.dirname, '..')
const host = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 3000)
const origin = `http://${host}:${port}`
const widgets = path.join(root, 'widgets/dist')

const app = next({ dev: false, dir: root, hostname: host, port })
await app.prepare()
const toNext = app.getRequestHandler()

const server = http.createServer((incoming, outgoing) => {
  respond(incoming, outgoing).catch(() => {
    if (!outgoing.headersSent) outgoing.writeHead(500)
    outgoing.end()
  })
})
server.listen(port, host)

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    // Whoever still holds a connection has had their answer or will ask again.
    setTimeout(() => process.exit(0), 2_000).unref()
  })
}

async function respond(incoming: http.IncomingMessage, outgoing: http.ServerResponse): Promise<void> {
  // What is no address is Next's to refuse.
  const address = URL.canParse(incoming.url ?? '/', origin) ? new URL(incoming.url ?? '/', origin) : undefined
  const response = address && (isRead(incoming) && address.pathname.startsWith('/widgets/') ? await widgetFile(incoming, address) : await earlyAnswer(incoming, address))
  if (response) return answer(incoming, outgoing, response)
  if (address && !isReadable(address.pathname)) return answer(incoming, outgoing, new Response('not found', { status: 404 }))
  return toNext(incoming, outgoing)
}

function widgetFile(incoming: http.IncomingMessage, address: URL): Promise<Response> {
  const headers = { 'accept-encoding': String(incoming.headers['accept-encoding'] ?? ''), 'if-none-match': incoming.headers['if-none-match'] ?? '' }
  return serveWidgetFile({ root: widgets, parts: address.pathname.split('/').slice(2), request: new Request(address, { headers }) })
}

function isRead({ method }: http.IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD'
}
