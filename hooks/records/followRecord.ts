import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'
import { itemsOf } from './frozenItem.ts'
import type { Settle } from './resolveHold.ts'

/** Another bureau begins anew: neither a claim nor the first of two signatures goes with the case. */
const unclaimed = { claimedBy: null, claimedByName: null, claimedAt: null, firstSignedBy: null, firstSignedByName: null, firstSignedAt: null }

/** Tries before a request that keeps moving is left to the next run. */
const tries = 8

/** Hands the other open changes of a record to the bureau that has taken it in; what was claimed waits again there. */
export async function followRecord(payload: Payload, request: ChangeRequest, step: TimelineEntry, settle: Settle): Promise<void> {
  const bureau = itemsOf(request).find(({ field, round }) => field === 'authority' && round === step.round)?.after
  if (request.kind !== 'change' || typeof bureau !== 'string') return
  const open = await payload.db.find<ChangeRequest>({
    collection: 'change-requests',
    where: { and: [{ person: { equals: request.person } }, { status: { in: ['submitted', 'reviewing', 'returned'] } }, { id: { not_equals: request.id } }] },
    pagination: false,
    limit: 0,
  })
  for (const { id } of open.docs) await handOver({ payload, id, authority: bureau, cause: step, settle })
}

type HandOver = { payload: Payload; id: string; authority: string; cause: TimelineEntry; settle: Settle }

async function handOver({ payload, id, authority, cause, settle }: HandOver): Promise<void> {
  for (let i = 0; i < tries; i += 1) {
    const found = await findRow(payload, 'change-requests', { id })
    const seen = found?.unsettled ? await settle(payload, found) : found
    if (!seen || !['submitted', 'reviewing', 'returned'].includes(seen.status) || seen.authority === authority) return
    const rev = seen.rev + 1
    const entry = { rev, event: 'hand-over', round: seen.round, at: cause.at, by: 'system', actor: 'transfer', authority }
    const status = seen.status === 'returned' ? 'returned' : 'submitted'
    const timeline = [...(seen.timeline as TimelineEntry[]), entry]
    const data = { ...unclaimed, authority, status, rev, timeline, updatedAt: cause.at } as Partial<ChangeRequest>
    const written = await compareAndSet(payload, 'change-requests', { id, status: seen.status, rev: seen.rev }, { ...data, unsettled: true })
    if (written) {
      await settle(payload, written)
      return
    }
  }
  throw new Error(`followRecord: expected change-requests ${id} to stand still`)
}
