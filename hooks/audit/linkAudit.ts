import type { Payload, Where } from 'payload'
import { isUniqueViolation } from '../../access/identity/isUniqueViolation.ts'
import { findRow } from '../../database/findRow.ts'
import { inOneCommit } from '../../database/inOneCommit.ts'
import { isWriteConflict } from '../../database/isWriteConflict.ts'
import type { AuditEvent, AuditLink } from '../../payload-types.ts'
import { link } from './chain.ts'
import { markOf } from './markOf.ts'

/** Events linked in one commit. */
const batch = 100

/** Tries before a chain that others keep lengthening is left to the next run. */
const tries = 20

/**
 * Links the events that are not in the chain yet, the oldest first, and gives how many. The number of a link is unique: of two that
 * link at once one has to look again at where the chain ends, so that it never forks, on either database and without a transaction.
 */
export async function linkAudit(payload: Payload): Promise<number> {
  let linked = 0
  for (let misses = 0; misses < tries; ) {
    try {
      const count = await inOneCommit(payload, () => linkSome(payload))
      if (count === 0) return linked
      linked += count
    } catch (error) {
      if (!isUniqueViolation(error) && !isWriteConflict(error)) throw error
      misses += 1
    }
  }
  return linked
}

async function linkSome(payload: Payload): Promise<number> {
  let last = (await lastLink(payload)) ?? (await begin(payload))
  const { docs } = await payload.db.find<AuditEvent>({ collection: 'audit-events', where: unlinked(), sort: ['createdAt', 'id'], limit: batch, pagination: false })
  for (const event of docs) {
    // A crash may have come between the link and the note of it.
    if (!(await findRow(payload, 'audit-links', { event: event.id }))) last = await add(payload, link({ seq: last.seq + 1, event: event.id, mark: event.mark ?? '', previous: last.digest }))
    await payload.db.updateOne({ collection: 'audit-events', id: event.id, data: { isLinked: true } })
  }
  return docs.length
}

/** The events that are not linked yet. */
function unlinked(): Where {
  return { or: [{ isLinked: { equals: false } }, { isLinked: { exists: false } }] }
}

/** The end of the chain. */
export async function lastLink(payload: Payload): Promise<AuditLink | undefined> {
  const { docs } = await payload.db.find<AuditLink>({ collection: 'audit-links', where: {}, sort: '-seq', limit: 1, pagination: false })
  return docs[0]
}

/** Begins the chain; events from before there was one are taken over as they are, by the mark they get now and nobody gets later. */
async function begin(payload: Payload): Promise<AuditLink> {
  for (;;) {
    const { docs } = await payload.db.find<AuditEvent>({ collection: 'audit-events', where: { mark: { exists: false } }, limit: batch, pagination: false })
    if (docs.length === 0) break
    for (const event of docs) await payload.db.updateOne({ collection: 'audit-events', id: event.id, data: { mark: markOf(event) } })
  }
  return add(payload, link({ seq: 0, event: 'begin', mark: '', previous: '' }))
}

async function add(payload: Payload, linked: ReturnType<typeof link>): Promise<AuditLink> {
  const now = new Date().toISOString()
  return (await payload.db.create({ collection: 'audit-links', data: { ...linked, createdAt: now, updatedAt: now } })) as unknown as AuditLink
}
