import type { Payload, TypeWithVersion } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import { editorialCollections, type EditorialCollection } from '../content/editorialCollections.ts'

/** How long a worker may take before another may try, in milliseconds. */
const lease = 60_000

/**
 * Publishes the drafts whose time has come and gives how many. Each is claimed by one conditional write to its document, so any
 * number of workers may run; a claim of one that died runs out. A draft that was changed since is another version, with a time of its own.
 */
export async function publishScheduled(payload: Payload, now = new Date()): Promise<number> {
  let published = 0
  for (const collection of editorialCollections) {
    for (const { id, parent } of await dueDrafts(payload, collection, now)) {
      if (!(await claim(payload, collection, { id: String(id), parent: String(parent) }, now))) continue
      try {
        // For the system: an editor asked for it when saving the draft.
        await payload.update({ collection, id: String(parent), data: { _status: 'published' }, overrideAccess: true, depth: 0 })
        published += 1
      } catch (err) {
        payload.logger.error({ err, msg: `publishScheduled: could not publish ${collection} ${parent}` })
      }
    }
  }
  return published
}

async function dueDrafts(payload: Payload, collection: EditorialCollection, now: Date): Promise<TypeWithVersion<object>[]> {
  const { docs } = await payload.db.findVersions({
    collection,
    where: { and: [{ latest: { equals: true } }, { 'version._status': { equals: 'draft' } }, { 'version.publishAt': { less_than_equal: now.toISOString() } }] },
    limit: 20,
    pagination: false,
  })
  return docs
}

/** Whether this worker is the one to publish the version: the document's claim names it until a moment. */
async function claim(payload: Payload, collection: EditorialCollection, { id, parent }: { id: string; parent: string }, now: Date): Promise<boolean> {
  const { publishClaim: before = null } = (await findRow(payload, collection, { id: parent })) ?? {}
  const [claimed, until] = before?.split(' ') ?? []
  if (claimed === id && until && until > now.toISOString()) return false
  const publishClaim = `${id} ${new Date(now.getTime() + lease).toISOString()}`
  return (await compareAndSet(payload, collection, { id: parent, publishClaim: before }, { publishClaim })) !== undefined
}
