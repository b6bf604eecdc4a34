import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, SanitizedCollectionConfig } from 'payload'
import type { AuditAction } from './actions.ts'
import { recordAudit } from './recordAudit.ts'

type Row = { [column: string]: unknown }

/** Columns that say nothing of what was changed: who keeps them is the register itself. */
const kept = new Set(['id', 'createdAt', 'updatedAt', 'edition', 'publishClaim', 'sessions', 'hash', 'salt', 'loginAttempts', 'lockUntil', 'resetPasswordToken', 'resetPasswordExpiration', 'collection', '_strategy', '_status'])

/**
 * Enters in the audit trail who made, changed or published a row of the back office, and which of its fields; never what they say.
 * In the caller's transaction: what is not in the trail has not happened.
 */
export const recordChange: CollectionAfterChangeHook = async ({ collection, context, doc, previousDoc, operation, req }) => {
  const fields = operation === 'update' ? changedFields(doc, previousDoc) : []
  if (context.newPasswordOf !== undefined && context.newPasswordOf === doc.id) fields.push('password')
  const isDraft = doc._status === 'draft'
  const details = { ...(fields.length > 0 && { fields }), ...(isDraft && { draft: true }), ...(req.context.isRestoringVersion === true && { restored: true }) }
  await recordAudit(req, { action: actionOf(doc, previousDoc, operation), subject: `${collection.slug}:${doc.id}`, subjectLabel: labelOf(collection, doc), ...(Object.keys(details).length > 0 && { details }) })
}

/** Enters in the audit trail who deleted a row of the back office. */
export const recordDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await recordAudit(req, { action: 'delete', subject: `${collection.slug}:${doc.id}`, subjectLabel: labelOf(collection, doc) })
}

function actionOf(doc: Row, previous: Row | undefined, operation: 'create' | 'update'): AuditAction {
  if (doc.isRevoked && !previous?.isRevoked) return 'revoke'
  return doc._status === 'published' ? 'publish' : operation
}

/** The names of the fields that say something else than before. */
function changedFields(doc: Row, previous: Row | undefined): string[] {
  const names = new Set([...Object.keys(doc), ...Object.keys(previous ?? {})])
  return [...names].filter((name) => !kept.has(name) && JSON.stringify(doc[name] ?? null) !== JSON.stringify(previous?.[name] ?? null)).sort()
}

/** What an auditor calls a row: its title in the back office, where that is words. */
function labelOf({ admin }: SanitizedCollectionConfig, doc: Row): string | undefined {
  const { useAsTitle = 'id' } = admin
  const title = doc[useAsTitle]
  return ['name', 'title', 'label'].includes(useAsTitle) && typeof title === 'string' ? title.slice(0, 100) : undefined
}
