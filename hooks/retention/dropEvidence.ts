import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import type { Attachment, ChangeRequest } from '../../payload-types.ts'
import { deletePictures, type DeleteBytes } from './deletePictures.ts'

/** Pictures looked at together. */
const batch = 100

/** Deletes the evidence of cases that were decided before a moment, and gives how many pictures went; photos on record stay. */
export async function dropEvidence({ payload, deleteBytes, before }: { payload: Payload; deleteBytes: DeleteBytes; before: string }): Promise<number> {
  let dropped = 0
  for (let after = ''; ; ) {
    const { docs } = await payload.db.find<Attachment>({ collection: 'attachments', where: { and: [{ createdAt: { less_than: before } }, ...(after ? [{ id: { greater_than: after } }] : [])] }, sort: 'id', limit: batch, pagination: false })
    if (docs.length === 0) return dropped
    for (const id of new Set(docs.map(({ request }) => (typeof request === 'object' ? request.id : request)))) dropped += await ofRequest(payload, deleteBytes, id, before)
    after = String(docs.at(-1)!.id)
  }
}

async function ofRequest(payload: Payload, deleteBytes: DeleteBytes, id: string, before: string): Promise<number> {
  const request = await findRow(payload, 'change-requests', { id })
  if (!request || !isOver(request) || !request.decidedAt || request.decidedAt >= before) return 0
  const { docs } = await payload.db.find<Attachment>({ collection: 'attachments', where: { request: { equals: id } }, limit: 0, pagination: false })
  if (docs.length === 0 || !(await compareAndSet(payload, 'change-requests', { id, status: request.status, rev: request.rev }, { files: {} }))) return 0
  return (await deletePictures(payload, deleteBytes, docs)).deleted
}

function isOver({ status, unsettled }: ChangeRequest): boolean {
  return (status === 'approved' || status === 'applied') && !unsettled
}
