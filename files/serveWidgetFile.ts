import { createHash } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'

const types: { [extension: string]: string } = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
}

/** Compressed forms that the build lays beside a file, best first. */
const encodings = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const

/** A file named by its content, as the bundler names the pieces: it never changes. */
const hashed = /[-.][A-Z0-9]{8}\.(js|css|map)$/

type Serving = { root: string; parts: string[]; request: Request }

/**
 * Answers one file of the widgets' build, compressed where the browser takes it. Any site may embed it: what it does there
 * is limited by the applicants' API, not here.
 */
export async function serveWidgetFile({ root, parts, request }: Serving): Promise<Response> {
  const name = parts.join('/')
  const type = Object.hasOwn(types, path.extname(name)) ? types[path.extname(name)] : undefined
  // Names of the build are plain; a way out of the folder cannot be spelled with these.
  const isPlain = parts.every((part) => /^[\w-][\w.-]*$/.test(part))
  const found = type && isPlain ? await best(path.join(root, ...parts), request) : undefined
  if (!type || !found) return new Response('not found\n', { status: 404, headers: { ...base, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' } })
  const etag = `"${createHash('sha256').update(found.bytes).digest('base64url').slice(0, 22)}"`
  const headers: { [name: string]: string } = {
    ...base,
    'Content-Type': type,
    'Cache-Control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'public, no-cache',
    ETag: etag,
    ...(found.encoding && { 'Content-Encoding': found.encoding }),
  }
  if (request.headers.get('if-none-match')?.split(/,\s*/).includes(etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(found.bytes), { headers: { ...headers, 'Content-Length': String(found.bytes.length) } })
}

const base = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding',
}

async function best(file: string, request: Request): Promise<{ bytes: Buffer; encoding?: string } | undefined> {
  const accepted = (request.headers.get('accept-encoding') ?? '').toLowerCase()
  for (const { name, extension } of encodings) {
    if (!new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted)) continue
    const bytes = await read(file + extension)
    if (bytes) return { bytes, encoding: name }
  }
  const bytes = await read(file)
  return bytes && { bytes }
}

async function read(file: string): Promise<Buffer | undefined> {
  return fs.readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined
    throw error
  })
}
