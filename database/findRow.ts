import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

/**
 * The row whose columns hold these values, or undefined. For the system's own use: it asks nobody's leave, so whoever calls it
 * for a person names that person among the columns.
 */
export async function findRow<Slug extends CollectionSlug>(payload: Payload, collection: Slug, columns: { [column: string]: unknown }): Promise<DataFromCollectionSlug<Slug> | undefined> {
  const where = { and: Object.entries(columns).map(([column, equals]) => ({ [column]: { equals } })) }
  const row = await payload.db.findOne({ collection, where })
  return (row as unknown as DataFromCollectionSlug<Slug> | null) ?? undefined
}
