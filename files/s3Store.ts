import { AwsClient } from 'aws4fetch'
import type { Settings } from '../settings.ts'
import type { FileStore } from './store.ts'

/** Longest wait for the store, in milliseconds. */
const patience = 15_000

/** Keeps files in an S3-compatible bucket, addressed by path (`endpoint/bucket/files/<key>`). */
export function s3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey }: NonNullable<Settings['s3']>): FileStore {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 })
  const call = async (method: string, key: string, body?: Buffer) => {
    const response = await client.fetch(`${endpoint}/${bucket}/files/${encodeURIComponent(key)}`, {
      method,
      body: body && new Uint8Array(body),
      headers: body ? { 'Content-Type': 'image/jpeg' } : {},
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
    async delete(key) {
      await call('DELETE', key)
    },
  }
}
