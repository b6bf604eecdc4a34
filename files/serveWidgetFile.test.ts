import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveWidgetFile } from './serveWidgetFile.ts'

describe('serveWidgetFile', () => {
  let root: string
  const ask = (file: string, headers: { [name: string]: string } = {}) =>
    serveWidgetFile({ root, parts: file.split('/'), request: new Request('http://register.example/', { headers }) })

  beforeAll(async () => {
    const dir = await fs.mkdtemp(path.join(os.tmpdir(), 'dist-'))
    root = path.join(dir, 'dist')
    await fs.mkdir(path.join(root, 'chunks'), { recursive: true })
    await fs.writeFile(path.join(dir, 'secret.json'), '{}')
    await fs.writeFile(path.join(root, 'entry.js'), 'export {}')
    await fs.writeFile(path.join(root, 'entry.js.gz'), gzipSync('export {}'))
    await fs.writeFile(path.join(root, 'chunks', 'form-ABCD1234.js'), 'export {}')
  })
  afterAll(() => fs.rm(path.dirname(root), { recursive: true }))

  it('lets any site embed a script, and asks for the entry anew each time', async () => {
    const answer = await ask('entry.js')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('public, no-cache')
  })

  it('lets a file named by its content be kept for ever', async () => {
    expect((await ask('chunks/form-ABCD1234.js')).headers.get('cache-control')).toContain('immutable')
  })

  it('answers 304 to whoever has it already', async () => {
    const etag = (await ask('entry.js')).headers.get('etag')!
    expect((await ask('entry.js', { 'if-none-match': etag })).status).toBe(304)
  })

  it('sends the compressed form to those who take it', async () => {
    const answer = await ask('entry.js', { 'accept-encoding': 'gzip, deflate, br' })
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(gunzipSync(Buffer.from(await answer.arrayBuffer())).toString()).toBe('export {}')
  })

  it('sends the plain form to those who refuse the compressed one', async () => {
    expect((await ask('entry.js', { 'accept-encoding': 'gzip;q=0' })).headers.get('content-encoding')).toBeNull()
  })

  it.each(['../secret.json', '..%2fsecret.json', 'chunks/../../secret.json', 'chunks', 'missing.js', '.hidden.js', 'entry.js/x.js', 'entry.exe', 'entry.js\0.js'])('has nothing at %j', async (file) => {
    expect((await ask(file)).status).toBe(404)
  })
})
