import type { CollectionAfterOperationHook, Where } from 'payload'
import { isByRoute } from '../reading/isByRoute.ts'
import { recordAudit } from './recordAudit.ts'
import { recordReading } from './recordReading.ts'

/** What an operation that reads has found. */
type Found = { id?: string | null; docs?: { id: string }[]; totalDocs?: number } | null

/**
 * Enters in the audit trail what the generated routes show of people: a row as our endpoints enter it, a list or a count as a search,
 * by the fields it was narrowed by and how many it found. A search that shows a single row has shown that row.
 */
export const recordRouteReading: CollectionAfterOperationHook = async ({ args, collection, operation, overrideAccess, req, result }) => {
  if (!['find', 'findByID', 'count'].includes(operation) || !isByRoute(req, overrideAccess)) return result
  const { id, docs, totalDocs } = result as Found ?? {}
  if (totalDocs !== undefined) {
    const fields = [...new Set(fieldsOf((args as { where?: Where }).where))].sort()
    await recordAudit(req, { action: 'search', subject: collection.slug, details: { fields, count: totalDocs, ...(docs && { shown: docs.length }) } })
  }
  const row = docs?.length === 1 ? docs[0]!.id : id
  if (row) await recordReading(req, `${collection.slug}:${row}`)
  return result
}

/** The fields that a condition asks about; of a path into what is stored as JSON, which may say anything, its column. */
function fieldsOf(where: Where | undefined): string[] {
  return Object.entries(where ?? {}).flatMap(([name, condition]) => {
    if (Array.isArray(condition)) return condition.flatMap(fieldsOf)
    return /^[a-zA-Z.]+$/.test(name) ? name : name.split('.')[0]!
  })
}
