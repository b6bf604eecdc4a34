import { AwsClient } from 'aws4fetch'
import type { Settings } from '../settings.ts'
import type { RawStore } from './sealedStore.ts'

/** Longest wait for the store, in milliseconds. */
const patience = 15_000

/** Keeps files in an S3-compatible bucket, addressed by path (`endpoint/bucket/files/<key>`). */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: NonNullable<Settings['s3']>): RawStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  const call = async (method: string, key: string, body?: Buffer, range?: string) => {
    const response = await client.fetch(`${endpoint}/${bucket}/files/${encodeURIComponent(key)}`, {
      method,
      body: body && new Uint8Array(body),
      headers: { ...(body && { 'Content-Type': 'application/octet-stream' }), ...(range && { Range: range }) },
      signal: AbortSignal.timeout(patience),
    })
    if (!response.ok && response.status !== 404) throw new Error(`file store: ${method} expected success, got ${response.status}`)
    return response
  }
  return {
    async put(key, bytes) {
      const response = await call('PUT', key, bytes)
      if (!response.ok) throw new Error(`file store: expected bucket "${bucket}" to be there`)
    },
    async get(key) {
      const response = await call('GET', key)
      return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
    },
    async begin(key, length) {
      const response = await call('GET', key, undefined, `bytes=0-${length - 1}`)
      // A store that does not know ranges gives all of it.
      return response.ok ? Buffer.from(await response.arrayBuffer()).subarray(0, length) : undefined
    },
    async delete(key) {
      await call('DELETE', key)
    },
  }
}
