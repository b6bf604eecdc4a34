import type { PayloadRequest, Where } from 'payload'
import { staffMember } from '../../access/staff.ts'
import { readRows } from '../../database/readRows.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { caseRule } from './queue/caseRule.ts'

/** The cases before and after one in the queue: those to be decided that are neither a colleague's nor signed by oneself, oldest first. */
export async function neighbours(req: PayloadRequest, { id, submittedAt }: Pick<ChangeRequest, 'id' | 'submittedAt'>): Promise<{ previous?: string; next?: string }> {
  const at = submittedAt ?? new Date(0).toISOString()
  const beside = (from: 'less_than_equal' | 'greater_than_equal', past: 'less_than' | 'greater_than'): Where => ({
    and: [{ submittedAt: { [from]: at } }, { or: [{ submittedAt: { [past]: at } }, { and: [{ submittedAt: { equals: at } }, { id: { [past]: id } }] }] }],
  })
  const [previous, next] = await Promise.all([
    first(req, beside('less_than_equal', 'less_than'), ['-submittedAt', '-id']),
    first(req, beside('greater_than_equal', 'greater_than'), ['submittedAt', 'id']),
  ])
  return { previous, next }
}

async function first(req: PayloadRequest, where: Where, sort: string[]): Promise<string | undefined> {
  const mine = staffMember(req)?.id ?? ''
  const free: Where = { or: [{ status: { equals: 'submitted' } }, { claimedBy: { equals: mine } }] }
  const rows = await readRows(req.payload, {
    collection: 'change-requests',
    columns: [],
    // The rule and the first of the conditions are what an index is walked by; the rest only sorts out.
    where: { and: [caseRule(req), { isWaiting: { equals: true } }, where, free, { firstSignedBy: { not_equals: mine } }] },
    sort,
    limit: 1,
  })
  return rows[0]?.id
}
