import type { Payload } from 'payload'
import type { Attachment, ChangeRequest } from '../../payload-types.ts'
import type { DeleteBytes } from '../retention/deletePictures.ts'
import { dueBefore } from '../retention/retention.ts'
import { pointedToBy } from './pointedToBy.ts'

/** Requests looked at together. */
const batch = 200

/**
 * Deletes pictures that no request points to and that were never handed in (what was, a reviewer has seen), and sessions that
 * ended; gives how many of each. Doing it again, or in two processes at once, deletes nothing more.
 */
export async function forgetLeftovers(payload: Payload, deleteBytes: DeleteBytes, now = new Date()): Promise<{ pictures: number; sessions: number }> {
  // Whatever is at work with it is long done then.
  const before = dueBefore('leftovers', now)
  return { pictures: await forgetPictures(payload, deleteBytes, before), sessions: await forgetSessions(payload, before) }
}

async function forgetPictures(payload: Payload, deleteBytes: DeleteBytes, before: string): Promise<number> {
  let forgotten = 0
  for (let after: string | undefined; ; ) {
    const requests = await neverHandedIn(payload, after)
    after = requests.at(-1)
    if (after === undefined) return forgotten
    const { docs } = await payload.db.find<Attachment>({
      collection: 'attachments',
      where: { and: [{ request: { in: requests } }, { createdAt: { less_than: before } }] },
      limit: 0,
      pagination: false,
    })
    const pointedTo = await pointedToBy(payload, docs)
    for (const { id, storageKey } of docs.filter((doc) => !pointedTo.has(String(doc.id)))) {
      // Bytes first: a row whose bytes are gone is found again, bytes without a row would not be.
      await deleteBytes(storageKey)
      await payload.db.deleteOne({ collection: 'attachments', where: { id: { equals: id } } })
      forgotten += 1
    }
  }
}

/** Ids of the next requests that were never handed in. By id: rows that come or go meanwhile leave no gap. */
async function neverHandedIn(payload: Payload, after: string | undefined): Promise<string[]> {
  const { docs } = await payload.db.find<ChangeRequest>({
    collection: 'change-requests',
    where: { and: [{ submittedAt: { exists: false } }, ...(after === undefined ? [] : [{ id: { greater_than: after } }])] },
    select: { submittedAt: true },
    sort: 'id',
    limit: batch,
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}

/** Sessions last some hours at most, however they ended: what ran out a day ago is of no use to anyone. */
async function forgetSessions(payload: Payload, before: string): Promise<number> {
  const where = { expiresAt: { less_than: before } }
  const { totalDocs } = await payload.db.count({ collection: 'applicant-sessions', where })
  if (totalDocs > 0) await payload.db.deleteMany({ collection: 'applicant-sessions', where })
  return totalDocs
}
