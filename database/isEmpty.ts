import type { CollectionSlug, Payload } from 'payload'

/** Whether a collection holds no row. A count would not do: without a condition MongoDB answers it from an estimate. */
export async function isEmpty(payload: Payload, collection: CollectionSlug): Promise<boolean> {
  const { docs } = await payload.db.find({ collection, limit: 1, pagination: false })
  return docs.length === 0
}
