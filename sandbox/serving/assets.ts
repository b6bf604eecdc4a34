import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'

import type { Reply } from './call.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Answers `/assets/<name>` for the files listed, and nothing else: a listing cannot be walked out of. */
export function assets(files: Readonly<Record<string, URL>>): (path: string) => Promise<Reply | null> {
  return async (path) => {
    const name = path.startsWith('/assets/') ? path.slice('/assets/'.length) : ''
    const file = Object.hasOwn(files, name) ? files[name] : undefined
    if (!file) return null
    return { status: 200, type: types[extname(name)], body: await readFile(file), headers: { 'Cache-Control': 'no-cache' } }
  }
}
