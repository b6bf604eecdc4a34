import { randomBytes } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { fileStore } from '../../files/store.ts'
import { settings } from '../../settings.ts'

/** Puts an uploaded file in the store before its row is written: a row without its bytes would show nothing. */
export const keepContentFile: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.file) return data
  const storageKey = randomBytes(24).toString('hex')
  await fileStore(settings()).put(storageKey, req.file.data)
  return { ...data, storageKey }
}
