import type { PayloadRequest, Where } from 'payload'
import { staffMember } from '../../access/staff.ts'
import type { ChangeRequest } from '../../payload-types.ts'

/** The cases before and after one in the queue: those to be decided that nobody else has claimed, oldest first. */
export async function neighbours(req: PayloadRequest, { id, submittedAt }: Pick<ChangeRequest, 'id' | 'submittedAt'>): Promise<{ previous?: string; next?: string }> {
  const at = submittedAt ?? new Date(0).toISOString()
  const same = { submittedAt: { equals: at } }
  const [previous, next] = await Promise.all([
    first(req, { and: [{ submittedAt: { less_than_equal: at } }, { or: [{ submittedAt: { less_than: at } }, { and: [same, { id: { less_than: id } }] }] }] }, ['-submittedAt', '-id']),
    first(req, { and: [{ submittedAt: { greater_than_equal: at } }, { or: [{ submittedAt: { greater_than: at } }, { and: [{ ...same }, { id: { greater_than: id } }] }] }] }, ['submittedAt', 'id']),
  ])
  return { previous, next }
}

async function first(req: PayloadRequest, where: Where, sort: string[]): Promise<string | undefined> {
  const mine = staffMember(req)?.id ?? ''
  const free: Where = { or: [{ status: { equals: 'submitted' } }, { and: [{ status: { equals: 'reviewing' } }, { claimedBy: { equals: mine } }] }] }
  const { docs } = await req.payload.find({
    collection: 'change-requests',
    // The first two are what an index is walked by; the rest only sorts out.
    where: { and: [{ isWaiting: { equals: true } }, where, free] },
    sort,
    select: { receipt: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  return docs[0] && String(docs[0].id)
}
