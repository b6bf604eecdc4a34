import { randomUUID } from 'node:crypto'
import type { CollectionAfterChangeHook } from 'payload'
import { staffMember } from '../../access/staff.ts'

/** Enters in the audit trail who made or changed what lets another system in. */
export const recordAccountChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const at = new Date().toISOString()
  const action = doc.isRevoked ? 'revoke' : operation
  // In the caller's transaction: what is not in the trail has not happened.
  await req.payload.db.create({ collection: 'audit-events', data: { key: `account:${randomUUID()}`, at, actor: `staff:${staffMember(req)?.id ?? 'system'}`, action, subject: `${collection.slug}:${doc.id}`, createdAt: at, updatedAt: at }, req })
}
