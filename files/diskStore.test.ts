import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diskStore } from './diskStore.ts'

describe('diskStore', () => {
  const key = 'abcdefghijklmnopqrstuvwx'
  let dir: string
  beforeAll(async () => {
    dir = await fs.mkdtemp(path.join(os.tmpdir(), 'files-'))
  })
  afterAll(() => fs.rm(dir, { recursive: true }))

  it('gives back what was put, and nothing after it was deleted', async () => {
    const store = diskStore(dir)
    await store.put(key, Buffer.from('one'))
    await store.put(key, Buffer.from('two'))
    expect((await store.get(key))?.toString()).toBe('two')
    expect((await store.begin(key, 2))?.toString()).toBe('tw')
    expect((await store.begin(key, 200))?.toString()).toBe('two')
    await store.delete(key)
    await store.delete(key)
    expect([await store.get(key), await store.begin(key, 2)]).toEqual([undefined, undefined])
  })

  it('leaves no half-written file beside a whole one', async () => {
    const store = diskStore(dir)
    await Promise.all(Array.from({ length: 8 }, (_, i) => store.put(key, Buffer.alloc(1000, i))))
    expect(await fs.readdir(path.join(dir, 'files', 'ab'))).toEqual([key])
    expect(new Set(await store.get(key)).size).toBe(1)
  })

  it.each(['../../../etc/passwd', 'ab', 'a/b'.repeat(10), ''])('refuses the key %j', async (wrong) => {
    await expect(diskStore(dir).get(wrong)).rejects.toThrow('expected a key')
  })
})
