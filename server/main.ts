import http from 'node:http'
import path from 'node:path'
import next from 'next'
import { serveWidgetFile } from '../files/serveWidgetFile.ts'
import { answer } from './answer.ts'

/**
 * The register's web server: the widgets' files as their build compressed them (a Next route may not answer compressed bytes),
 * everything else by Next. Payload and the worker come up in `instrumentation.ts`, before the first request is taken.
 */
const root = path.resolve(import.meta.dirname, '..')
const host = process.env.HOST ?? '127.0.0.1'
const port = Number(process.env.PORT ?? 3000)
const widgets = path.join(root, 'widgets/dist')

const app = next({ dev: false, dir: root, hostname: host, port })
await app.prepare()
const toNext = app.getRequestHandler()

const server = http.createServer((incoming, outgoing) => {
  const address = new URL(incoming.url ?? '/', `http://${host}:${port}`)
  const isRead = incoming.method === 'GET' || incoming.method === 'HEAD'
  if (!isRead || !address.pathname.startsWith('/widgets/')) return void toNext(incoming, outgoing)
  const headers = { 'accept-encoding': String(incoming.headers['accept-encoding'] ?? ''), 'if-none-match': incoming.headers['if-none-match'] ?? '' }
  const parts = address.pathname.split('/').slice(2)
  serveWidgetFile({ root: widgets, parts, request: new Request(address, { headers }) }).then(
    (response) => answer(outgoing, response, incoming.method === 'HEAD'),
    () => outgoing.writeHead(500).end(),
  )
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
