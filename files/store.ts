import type { Settings } from '../settings.ts'
import { sealerOf } from '../protection/sealerOf.ts'
import { diskStore } from './diskStore.ts'
import { s3Store } from './s3Store.ts'
import { sealedStore, type SealedStore } from './sealedStore.ts'

/** Where the bytes of uploaded files lie, under random keys that say nothing of what they are. */
export type FileStore = {
  /** Resolves when the bytes are safe, a crash included. */
  put: (key: string, bytes: Buffer) => Promise<void>
  /** The bytes; absent: nothing lies there. */
  get: (key: string) => Promise<Buffer | undefined>
  /** Deletes what lies there, if anything does. */
  delete: (key: string) => Promise<void>
}

let current: { settings: Settings; store: SealedStore } | undefined

/** The file store of this installation: an S3 bucket where one is set, else a folder in `dataDir`; what lies there is sealed. */
export function fileStore(settings: Settings): SealedStore {
  if (current?.settings !== settings) current = { settings, store: sealedStore(settings.s3 ? s3Store(settings.s3) : diskStore(settings.dataDir), sealerOf(settings)) }
  return current.store
}
