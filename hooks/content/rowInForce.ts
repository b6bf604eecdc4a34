import type { CollectionSlug, PayloadRequest } from 'payload'

/** What is public of a document whose newer drafts nobody sees yet. */
export type InForce = { _status?: 'draft' | 'published' | null; edition?: number | null }

/** The document's own row: what is in force, whatever drafts stand beside it among its versions. */
export async function rowInForce(req: PayloadRequest, collection: CollectionSlug, id: string): Promise<InForce | null> {
  return (await req.payload.db.findOne({ collection, where: { id: { equals: id } }, req })) as InForce | null
}
