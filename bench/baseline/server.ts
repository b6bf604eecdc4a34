import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { openDatabase } from './database.ts'
import { detail, open, queue, submit, type Outcome } from './routes.ts'

// The hand-written counterpart: node:http and one SQLite file, nothing else. Prints `{"port":…}` once it listens.
const [file, siteFolder] = process.argv.slice(2) as [string, string]
const db = await openDatabase(file)
const types: { [ending: string]: string } = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' }
const csp = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'"

const server = http.createServer(async (request, response) => {
  const [, kind = '', name = ''] = new URL(request.url!, 'http://localhost').pathname.split('/')
  if (kind === 'site' && fs.existsSync(path.join(siteFolder, name))) return sendFile(path.join(siteFolder, name), response)
  const { status, body } = await answer(request, kind, name).catch((error: unknown) => ({ status: 500, body: String(error) }))
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
})
server.listen(0, '127.0.0.1', () => process.stdout.write(`${JSON.stringify({ port: (server.address() as AddressInfo).port })}\n`))
// It must not outlive whoever measures, however that ended.
process.stdin.on('end', () => process.exit(0)).resume()

async function answer(request: http.IncomingMessage, kind: string, id: string): Promise<Outcome> {
  const token = request.headers.authorization?.replace('Bearer ', '') ?? ''
  if (request.method === 'POST' && kind === 'submit') return submit(db, id, token, await json(request))
  if (kind === 'queue') return queue(db, token)
  if (kind === 'open') return open(db, token)
  if (kind === 'case') return detail(db, id, token)
  return { status: 404, body: { code: 'not-found' } }
}

/** Files lie compressed beside themselves, as the register's do. */
function sendFile(file: string, response: http.ServerResponse): void {
  response.writeHead(200, { 'Content-Type': types[path.extname(file)]!, 'Content-Encoding': 'br', 'Content-Security-Policy': csp })
  response.end(fs.readFileSync(`${file}.br`))
}

async function json(request: http.IncomingMessage): Promise<{ [field: string]: unknown }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as { [field: string]: unknown }
}
