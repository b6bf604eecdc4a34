import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { KeyRing } from '../protection/keys/KeyRing.ts'
import { Sealer } from '../protection/Sealer.ts'
import type { SuiteName } from '../protection/suites/suite.ts'
import { sealedStore, type RawStore } from './sealedStore.ts'

const key = 'abcdefghijklmnopqrstuvwx'
const secrets = { one: randomBytes(32).toString('base64url'), two: randomBytes(32).toString('base64url') }
const picture = randomBytes(3000)

/** A store in memory, and the sealer of a ring of which the first key named is the current one. */
function made(...ids: (keyof typeof secrets)[]) {
  const files = new Map<string, Buffer>()
  const raw: RawStore = {
    put: async (name, bytes) => void files.set(name, bytes),
    get: async (name) => files.get(name),
    begin: async (name, length) => files.get(name)?.subarray(0, length),
    delete: async (name) => void files.delete(name),
  }
  const sealerOf = (suite: SuiteName, ring = ids) => new Sealer(new KeyRing({ edition: () => '', read: () => ({ current: ring[0]!, keys: ring.map((id) => ({ id, secret: secrets[id], madeAt: '' })) }) }), suite)
  return { files, raw, sealerOf }
}

describe.each(['AES-256-GCM', 'SM4-HMAC-SM3'] as const)('a file sealed with %s', (suite) => {
  it('names suite and key, then is bytes that say nothing, and opens to the byte', async () => {
    const { files, raw, sealerOf } = made('one')
    const store = sealedStore(raw, sealerOf(suite))
    await store.put(key, picture)
    const kept = files.get(key)!
    expect(kept.toString('latin1')).toMatch(new RegExp(`^sealed\\.${suite}\\.one\\.`))
    expect(kept.includes(picture.subarray(0, 16))).toBe(false)
    expect(await store.get(key)).toEqual(picture)
    expect(await store.keyOf(key)).toBe('one')
  })

  it('does not open where a bit of it is another, where it lies elsewhere, or where its key is gone', async () => {
    const { files, raw, sealerOf } = made('one')
    const store = sealedStore(raw, sealerOf(suite))
    await store.put(key, picture)
    const kept = files.get(key)!
    const changed = Buffer.from(kept)
    changed[kept.length - 1]! ^= 1
    files.set(key, changed)
    await expect(store.get(key)).rejects.toThrow('expected a file that a key of the ring opens')
    files.set('another-place-for-files-1', kept)
    await expect(store.get('another-place-for-files-1')).rejects.toThrow('expected a file that a key of the ring opens')
    files.set(key, kept)
    const bereft = sealedStore(raw, sealerOf(suite, ['two']))
    await expect(bereft.get(key)).rejects.toThrow('under "one"')
    expect(await bereft.renew(key)).toBe('unreadable')
    expect(files.get(key)).toEqual(kept)
  })

  it('is sealed anew once for another key or suite', async () => {
    const { raw, sealerOf } = made('one')
    await sealedStore(raw, sealerOf(suite)).put(key, picture)
    const renewed = sealedStore(raw, sealerOf(suite === 'AES-256-GCM' ? 'SM4-HMAC-SM3' : 'AES-256-GCM', ['two', 'one']))
    expect([await renewed.renew(key), await renewed.renew(key)]).toEqual(['sealed', 'current'])
    expect(await renewed.keyOf(key)).toBe('two')
    expect(await renewed.get(key)).toEqual(picture)
  })
})

it('gives what was kept before files were sealed as it is, and seals it when asked to', async () => {
  const { files, raw, sealerOf } = made('one')
  const store = sealedStore(raw, sealerOf('AES-256-GCM'))
  files.set(key, picture)
  expect([await store.get(key), await store.keyOf(key)]).toEqual([picture, 'plain'])
  expect(await store.renew(key)).toBe('sealed')
  expect([await store.get(key), await store.keyOf(key)]).toEqual([picture, 'one'])
})

it('says of what is not there that nothing is', async () => {
  const { raw, sealerOf } = made('one')
  const store = sealedStore(raw, sealerOf('AES-256-GCM'))
  expect([await store.get(key), await store.keyOf(key), await store.renew(key)]).toEqual([undefined, undefined, 'gone'])
})
