import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { FileStore } from './store.ts'
import type { Source } from './readXlsx.ts'

/** A large file kept as sealed pieces of one size, each under a key of its own in the store. */
export type Pieces = { keys: string[]; size: number }

/** Bytes of a piece before it is sealed: what is held in memory at once. */
const pieceSize = 1024 * 1024

/**
 * Keeps a stream piece by piece, each sealed (AES-256-GCM) under `key` and bound to its place; gives undefined, and keeps nothing,
 * when it is longer than `limit`.
 */
export async function keepPieces(store: FileStore, bytes: AsyncIterable<Uint8Array>, { key, limit }: { key: Buffer; limit: number }): Promise<Pieces | undefined> {
  const keys: string[] = []
  let size = 0
  let waiting = Buffer.alloc(0)
  const keep = async (piece: Buffer): Promise<void> => {
    const name = randomBytes(24).toString('base64url')
    await store.put(name, sealed(piece, key, keys.length))
    keys.push(name)
  }
  try {
    for await (const more of bytes) {
      size += more.length
      if (size > limit) {
        await forgetPieces(store, keys)
        return undefined
      }
      waiting = Buffer.concat([waiting, more])
      for (; waiting.length >= pieceSize; waiting = waiting.subarray(pieceSize)) await keep(waiting.subarray(0, pieceSize))
    }
    if (waiting.length > 0) await keep(waiting)
    return { keys, size }
  } catch (error) {
    await forgetPieces(store, keys)
    throw error
  }
}

/** Deletes what `keepPieces` has kept. */
export async function forgetPieces(store: FileStore, keys: string[]): Promise<void> {
  for (const name of keys) await store.delete(name)
}

/** The file as a source that is read from any place, one piece in memory at a time. */
export function piecesSource(store: FileStore, { keys, size }: Pieces, key: Buffer): Source {
  return {
    size,
    async *read(from, to) {
      for (let place = Math.floor(from / pieceSize); place < keys.length && place * pieceSize < to; place += 1) {
        const bytes = await store.get(keys[place]!)
        if (!bytes) throw new Error(`piecesSource: expected piece ${place} of ${keys.length}`)
        const begin = place * pieceSize
        yield opened(bytes, key, place).subarray(Math.max(0, from - begin), Math.min(pieceSize, to - begin))
      }
    },
  }
}

function sealed(bytes: Buffer, key: Buffer, place: number): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(String(place)))
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

function opened(bytes: Buffer, key: Buffer, place: number): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(String(place))).setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}
