import type { PayloadRequest, Where } from 'payload'
import { staffMember } from '../../access/staff.ts'
import { readRows } from '../../database/readRows.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { caseRule } from './queue/caseRule.ts'
import { viewWhere } from './queue/queueViews.ts'
import { readFilters } from './queue/readFilters.ts'
import { beyond } from './queue/readQueue.ts'

/**
 * The cases before and after one in the queue that the address of the call tells, as the queue's own address does: those to be decided
 * that are neither a colleague's nor signed by oneself, oldest first unless the newest were asked for.
 * @throws {StaffError} `filter-unknown`
 */
export async function neighbours(req: PayloadRequest, { id, submittedAt }: Pick<ChangeRequest, 'id' | 'submittedAt'>): Promise<{ previous?: string; next?: string }> {
  const here = { at: submittedAt ?? new Date(0).toISOString(), id: String(id) }
  const { where, isReversed } = queueOf(req)
  const [earlier, later] = await Promise.all([
    first(req, [beyond(here, false), ...where], ['-submittedAt', '-id']),
    first(req, [beyond(here, true), ...where], ['submittedAt', 'id']),
  ])
  return isReversed ? { previous: later, next: earlier } : { previous: earlier, next: later }
}

/** What narrows the queue; views that show what is decided lead from one open case to the next like any other. */
function queueOf(req: PayloadRequest): { where: Where[]; isReversed: boolean } {
  const { view, where, isReversed } = readFilters(req.searchParams ?? new URLSearchParams())
  const narrows = view !== 'all' && view !== 'decided'
  return { where: [...(narrows ? viewWhere(view, { id: staffMember(req)?.id ?? '' }, new Date()) : []), ...where], isReversed }
}

async function first(req: PayloadRequest, where: Where[], sort: string[]): Promise<string | undefined> {
  const mine = staffMember(req)?.id ?? ''
  const free: Where = { or: [{ status: { equals: 'submitted' } }, { claimedBy: { equals: mine } }] }
  const rows = await readRows(req.payload, {
    collection: 'change-requests',
    columns: [],
    // The rule and the first of the conditions are what an index is walked by; the rest only sorts out.
    where: { and: [caseRule(req), { isWaiting: { equals: true } }, ...where, free, { firstSignedBy: { not_equals: mine } }] },
    sort,
    limit: 1,
  })
  return rows[0]?.id
}
