import fs from 'node:fs/promises'
import path from 'node:path'
import type { RawStore } from './sealedStore.ts'

/** Keeps files in `<dataDir>/files/ab/<key>`, each written beside its place, flushed and then moved there whole. */
export function diskStore(dataDir: string): RawStore {
  const root = path.join(dataDir, 'files')
  return {
    async put(key, bytes) {
      const target = placeOf(root, key)
      await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 })
      const draft = `${target}.${crypto.randomUUID()}.new`
      const file = await fs.open(draft, 'wx', 0o600)
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await fs.rename(draft, target)
    },
    async get(key) {
      return fs.readFile(placeOf(root, key)).catch(unlessMissing)
    },
    async begin(key, length) {
      const file = await fs.open(placeOf(root, key)).catch(unlessMissing)
      if (!file) return undefined
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    async delete(key) {
      await fs.unlink(placeOf(root, key)).catch(unlessMissing)
    },
  }
}

function placeOf(root: string, key: string): string {
  if (!/^[\w-]{20,64}$/.test(key)) throw new Error(`file store: expected a key of 20 to 64 letters, digits, - or _`)
  return path.join(root, key.slice(0, 2), key)
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
