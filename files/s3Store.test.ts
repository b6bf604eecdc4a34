import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { s3Store } from './s3Store.ts'
import type { RawStore } from './sealedStore.ts'

/** A bucket over HTTP that keeps what is put and refuses what is not signed. */
function bucket(): Server {
  const objects = new Map<string, Buffer>()
  return createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const answer = (status: number, body?: Buffer) => response.writeHead(status).end(body)
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 Credential=key/')) return answer(403)
    const name = request.url!
    if (request.method === 'PUT') return objects.set(name, Buffer.concat(parts)) && answer(200)
    if (request.method === 'DELETE') return answer(objects.delete(name) ? 204 : 404)
    const [, last] = /^bytes=0-(\d+)$/.exec(request.headers.range ?? '') ?? []
    if (objects.has(name) && last) return answer(206, objects.get(name)!.subarray(0, Number(last) + 1))
    return objects.has(name) ? answer(200, objects.get(name)) : answer(404)
  })
}

describe('s3Store', () => {
  const server = bucket()
  const storeWith = (accessKeyId: string): RawStore => {
    const { port } = server.address() as AddressInfo
    return s3Store({ endpoint: `http://127.0.0.1:${port}`, bucket: 'register', region: 'us-east-1', accessKeyId, secretAccessKey: 'secret' })
  }
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('gives back what was put, and nothing after it was deleted', async () => {
    const store = storeWith('key')
    await store.put('a', Buffer.from([1, 2, 255]))
    expect(await store.get('a')).toEqual(Buffer.from([1, 2, 255]))
    expect(await store.begin('a', 2)).toEqual(Buffer.from([1, 2]))
    await store.delete('a')
    await store.delete('a')
    expect([await store.get('a'), await store.begin('a', 2)]).toEqual([undefined, undefined])
  })

  it('fails when the store refuses, rather than saying that nothing lies there', async () => {
    await expect(storeWith('other').get('a')).rejects.toThrow('got 403')
  })
})
