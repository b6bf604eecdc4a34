import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'

/** What a row must hold for the write to count: plain columns of the row itself, its id among them. */
export type Expected = { id: string } & { [column: string]: string | number | boolean | null }

/**
 * Writes to a row if it still holds what is expected, in one conditional statement on either database; gives the row as it is
 * then, or undefined when another was first. No hook runs. Columns that need a join (lists, versions) cannot take part.
 */
export async function compareAndSet<Slug extends CollectionSlug>(payload: Payload, collection: Slug, expected: Expected, data: Partial<DataFromCollectionSlug<Slug>>): Promise<DataFromCollectionSlug<Slug> | undefined> {
  // The id stands inside `where`: beside it, MongoDB's adapter would drop the rest.
  const where = { and: Object.entries(expected).map(([column, equals]) => ({ [column]: { equals } })) }
  const written = await payload.db.updateOne({ collection, where, data: data as Record<string, unknown>, options: { atomic: true } })
  return (written as unknown as DataFromCollectionSlug<Slug> | null) ?? undefined
}
