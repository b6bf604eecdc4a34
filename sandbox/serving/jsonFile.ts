import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** One JSON document on disk. */
export type JsonFile<T> = { read: () => Promise<T | undefined>; write: (value: T) => Promise<void> }

/**
 * Keeps one value in one file, written beside it and renamed, so that a crash leaves the old or the new, never a half.
 * Writes are queued; each resolves when its value, or a later one, is on disk.
 */
export function jsonFile<T>(path: string): JsonFile<T> {
  let queue: Promise<void> = Promise.resolve()
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined
        throw error
      })
      return text === undefined ? undefined : (JSON.parse(text) as T)
    },
    write(value) {
      const text = JSON.stringify(value, null, 1)
      const written = queue.then(() => replace(path, text))
      queue = written.catch(() => undefined)
      return written
    },
  }
}

async function replace(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const file = await open(`${path}.new`, 'w', 0o600)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(`${path}.new`, path)
}
