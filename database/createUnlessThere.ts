import type { CollectionSlug, Payload } from 'payload'
import { isUniqueViolation } from '../access/identity/isUniqueViolation.ts'

/** Creates a row, most likely for the first time: nobody asks for it first, and one that is there under its unique key stays as it is. */
export async function createUnlessThere(payload: Payload, collection: CollectionSlug, data: { [field: string]: unknown }, req?: { transactionID?: number | string | Promise<number | string> }): Promise<void> {
  const now = new Date().toISOString()
  try {
    await payload.db.create({ collection, returning: false, data: { createdAt: now, updatedAt: now, ...data }, ...(req && { req }) })
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
  }
}
