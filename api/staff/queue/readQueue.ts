import type { PayloadRequest, Where } from 'payload'
import { readRows } from '../../../database/readRows.ts'
import { signedIn } from '../signedIn.ts'
import { caseRule } from './caseRule.ts'
import { queueColumns, queueRows, type QueueRow } from './queueRow.ts'
import { isOldestFirst, viewWhere } from './queueViews.ts'
import { pageMarker, readFilters } from './readFilters.ts'

/** A page of the queue; `next` asks for the one after it, absent at the end. */
export type QueuePage = { rows: QueueRow[]; next?: string }

/** Lines of a page. */
const pageLength = 50

/** A page of the cases the reader may see, by view and filters, in the order they came in. */
export async function readQueue(req: PayloadRequest, query: URLSearchParams, now = new Date()): Promise<QueuePage> {
  const member = signedIn(req)
  const rule = caseRule(req)
  const { view, where, after, isReversed } = readFilters(query)
  const isUp = isOldestFirst(view) !== isReversed
  return pageOf(req, { where: [rule, ...viewWhere(view, member, now), ...where, ...(after ? [beyond(after, isUp)] : [])], isUp, now })
}

/** One page of the rows that meet conditions which already hold the access rule. */
export async function pageOf(req: PayloadRequest, { where, isUp, now }: { where: Where[]; isUp: boolean; now: Date }): Promise<QueuePage> {
  const found = await readRows(req.payload, {
    collection: 'change-requests',
    columns: queueColumns,
    where: { and: where },
    sort: isUp ? ['submittedAt', 'id'] : ['-submittedAt', '-id'],
    limit: pageLength + 1,
  })
  const rows = await queueRows(req, found.slice(0, pageLength), now)
  const last = rows.at(-1)
  return { rows, ...(found.length > pageLength && last && { next: pageMarker(last) }) }
}

/** Rows after the one a page ended with, in its order; the first comparison is what an index is walked by. */
export function beyond({ at, id }: { at: string; id: string }, isUp: boolean): Where {
  const [from, past] = isUp ? (['greater_than_equal', 'greater_than'] as const) : (['less_than_equal', 'less_than'] as const)
  return { and: [{ submittedAt: { [from]: at } }, { or: [{ submittedAt: { [past]: at } }, { id: { [past]: id } }] }] }
}
