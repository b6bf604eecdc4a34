import type { CollectionAfterChangeHook } from 'payload'
import { recordAudit } from './recordAudit.ts'

/** Enters in the audit trail who made or changed what lets another system in. */
export const recordAccountChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  // In the caller's transaction: what is not in the trail has not happened.
  await recordAudit(req, { action: doc.isRevoked ? 'revoke' : operation, subject: `${collection.slug}:${doc.id}`, subjectLabel: typeof doc.name === 'string' ? doc.name : undefined })
}
