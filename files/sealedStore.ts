import type { Renewal } from '../database/sealFilesAnew.ts'
import { headOf, longestHead, type Sealer } from '../protection/Sealer.ts'
import type { FileStore } from './store.ts'

/** Where bytes lie as they are. */
export type RawStore = FileStore & {
  /** The first bytes of what lies there, so many at most; absent: nothing does. */
  begin: (key: string, length: number) => Promise<Buffer | undefined>
}

/** Where files lie sealed, and can be sealed anew. */
export type SealedStore = FileStore & {
  /** Seals a file with the current suite and key, unless it is. */
  renew: (key: string) => Promise<Renewal>
  /** The id of the key that a file is sealed with, `plain` for one that is not; absent: nothing lies there. */
  keyOf: (key: string) => Promise<string | undefined>
}

/**
 * Has a store keep files sealed, as numbers are in the database: `sealed.<suite>.<key>.`, then the bytes, bound to where they lie.
 * What was kept before files were sealed is given as it is.
 */
export function sealedStore(raw: RawStore, sealer: Sealer): SealedStore {
  const begin = async (key: string): Promise<string | undefined> => {
    const bytes = await raw.begin(key, longestHead)
    return bytes && headOf(bytes)
  }
  return {
    put: (key, bytes) => raw.put(key, sealer.sealFile(bytes, placeOf(key))),
    delete: raw.delete,
    async get(key) {
      const kept = await raw.get(key)
      const bytes = kept && sealer.openFile(kept, placeOf(key))
      if (kept && !bytes) throw new Error(`file store: expected a file that a key of the ring opens, and found one under "${sealer.keyOf(headOf(kept))}"`)
      return bytes
    },
    async renew(key) {
      const head = await begin(key)
      if (head === undefined) return 'gone'
      if (head !== '' && sealer.isCurrent(head)) return 'current'
      const kept = await raw.get(key)
      const bytes = kept && sealer.openFile(kept, placeOf(key))
      if (!bytes) return kept ? 'unreadable' : 'gone'
      await raw.put(key, sealer.sealFile(bytes, placeOf(key)))
      return 'sealed'
    },
    async keyOf(key) {
      const head = await begin(key)
      return head === undefined ? undefined : (sealer.keyOf(head) ?? 'plain')
    },
  }
}

function placeOf(key: string): string {
  return `files/${key}`
}
