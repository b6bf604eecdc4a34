import type { Payload } from 'payload'
import type { EditorialCollection } from '../hooks/content/editorialCollections.ts'

type Row = { id: string; createdAt: string; updatedAt: string }

/**
 * Publishes the content that has no version yet, and makes what it says the first: what a seed put there, and what an older release
 * kept without drafts. Whatever content staff saved has a version and stays as it is.
 */
export async function beginVersions(payload: Payload, collection: EditorialCollection): Promise<void> {
  const { docs } = await payload.db.find<Row>({ collection, locale: 'all', pagination: false, limit: 0 })
  for (const row of docs) {
    const { docs: versions } = await payload.db.findVersions({ collection, where: { parent: { equals: row.id } }, limit: 1, pagination: false })
    if (versions.length > 0) continue
    await payload.db.updateOne({ collection, id: row.id, data: { _status: 'published' } })
    const { id: _, ...content } = row
    await payload.db.createVersion({ collectionSlug: collection, parent: row.id, autosave: false, createdAt: row.updatedAt, updatedAt: row.updatedAt, versionData: { ...content, _status: 'published' } as never })
  }
}
