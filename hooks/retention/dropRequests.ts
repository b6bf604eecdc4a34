import type { Payload, Where } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import type { Attachment, ChangeRequest } from '../../payload-types.ts'
import { releasedKeys } from '../review/keysOf.ts'
import { deletePictures, type DeleteBytes } from './deletePictures.ts'

/** Requests looked at together. */
const batch = 100

/**
 * Deletes requests that are due to go, with their files, and gives how many. Each is first set aside by one conditional write: a
 * request that is touched at the same moment stays. A file that a record or another request shows stays, and with it the bare row.
 */
export async function dropRequests({ payload, deleteBytes, where, now }: { payload: Payload; deleteBytes: DeleteBytes; where: Where; now: Date }): Promise<number> {
  let dropped = 0
  for (let after = ''; ; ) {
    const { docs } = await payload.db.find<ChangeRequest>({ collection: 'change-requests', where: { and: [where, ...(after ? [{ id: { greater_than: after } }] : [])] }, sort: 'id', limit: batch, pagination: false })
    if (docs.length === 0) return dropped
    for (const request of docs) dropped += (await drop(payload, deleteBytes, request, now)) ? 1 : 0
    after = String(docs.at(-1)!.id)
  }
}

async function drop(payload: Payload, deleteBytes: DeleteBytes, request: ChangeRequest, now: Date): Promise<boolean> {
  const { id, status, rev, edition } = request
  const bare = { files: {}, answers: {}, form: null, before: null, items: null }
  const data = { ...bare, ...releasedKeys(id), status: status === 'draft' ? ('discarded' as const) : status, rev: rev + 1, settledRev: rev + 1, unsettled: false, updatedAt: now.toISOString() }
  if (!(await compareAndSet(payload, 'change-requests', { id, status, rev, edition }, data))) return false
  const { docs } = await payload.db.find<Attachment>({ collection: 'attachments', where: { request: { equals: id } }, limit: 0, pagination: false })
  const { kept } = await deletePictures(payload, deleteBytes, docs)
  if (kept === 0) await payload.db.deleteOne({ collection: 'change-requests', where: { id: { equals: id } } })
  return true
}
