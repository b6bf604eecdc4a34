import type { CollectionSlug, Payload, Where } from 'payload'

/**
 * Creates a row unless one with its key is there, and gives the one that is. Two at once: the database's unique key lets one in
 * and the other finds it.
 */
export async function createOnce<T>(payload: Payload, collection: CollectionSlug, key: string, data: { [field: string]: unknown }): Promise<T> {
  const where = (): Where => ({ [key]: { equals: data[key] } })
  const there = await payload.db.findOne({ collection, where: where() })
  if (there) return there as T
  const now = new Date().toISOString()
  try {
    return (await payload.db.create({ collection, data: { createdAt: now, updatedAt: now, ...data } })) as T
  } catch (error) {
    const other = await payload.db.findOne({ collection, where: where() })
    if (other) return other as T
    throw error
  }
}
