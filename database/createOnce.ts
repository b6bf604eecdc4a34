import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import { findRow } from './findRow.ts'

/**
 * Creates a row unless one with its key is there, and gives the one that is. Two at once: the database's unique key lets one in
 * and the other finds it.
 */
export async function createOnce<Slug extends CollectionSlug>(payload: Payload, collection: Slug, key: string, data: { [field: string]: unknown }): Promise<DataFromCollectionSlug<Slug>> {
  const there = await findRow(payload, collection, { [key]: data[key] })
  if (there) return there
  const now = new Date().toISOString()
  try {
    return (await payload.db.create({ collection, data: { createdAt: now, updatedAt: now, ...data } })) as unknown as DataFromCollectionSlug<Slug>
  } catch (error) {
    const other = await findRow(payload, collection, { [key]: data[key] })
    if (other) return other
    throw error
  }
}
