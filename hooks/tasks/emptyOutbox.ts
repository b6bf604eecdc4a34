import type { DataFromCollectionSlug, Payload, Where } from 'payload'
import { compareAndSet, type Expected } from '../../database/compareAndSet.ts'

type Slug = 'messages' | 'webhook-deliveries'

/** What came of an attempt: sent, to be tried again, or given up. */
export type Outcome = { isSent: true } | { isSent: false; isFinal: boolean; lastError: string }

type Outbox<Box extends Slug> = {
  payload: Payload
  collection: Box
  /** Sends one row; a receiver knows it by its key, for it may come twice. */
  attempt: (row: DataFromCollectionSlug<Box>) => Promise<Outcome>
  /** The pause after the first failure and the longest one, in milliseconds; each is twice as long as the one before. */
  pauses: { first: number; longest: number }
  now: Date
}

/** How long a sender may take before another may try, in milliseconds; well above the time limit of any call. */
const lease = 60_000

/**
 * Sends what is due in an outbox and gives how much went out. Each row is claimed by one conditional write, so any number of
 * workers may run; a worker that died leaves its claim to run out.
 */
export async function emptyOutbox<Box extends Slug>({ payload, collection, attempt, pauses, now }: Outbox<Box>): Promise<number> {
  const { docs } = await payload.db.find<DataFromCollectionSlug<Box>>({ collection, where: due(now.toISOString()), sort: 'nextAttemptAt', limit: 20, pagination: false })
  let sent = 0
  for (const { id, state, attempts } of docs) {
    const claim = { state: 'sending', attempts: attempts + 1, leaseUntil: new Date(now.getTime() + lease).toISOString() }
    const claimed = await write({ id, state, attempts }, claim)
    if (!claimed) continue
    const outcome = await attempt(claimed)
    const written = await write({ id, state: claimed.state, attempts: claimed.attempts }, told(outcome, claimed.attempts))
    if (written && outcome.isSent) sent += 1
  }
  return sent

  /** Writes to a row if nobody has since it was read. */
  function write(expected: Expected, data: { [column: string]: unknown }): Promise<DataFromCollectionSlug<Box> | undefined> {
    return compareAndSet(payload, collection, expected, data as Partial<DataFromCollectionSlug<Box>>)
  }

  function told(outcome: Outcome, attempts: number): { [column: string]: unknown } {
    if (outcome.isSent) return { state: 'sent', sentAt: now.toISOString(), lastError: null }
    const { isFinal, lastError } = outcome
    if (isFinal) return { state: 'failed', lastError }
    const pause = Math.min(pauses.first * 2 ** (attempts - 1), pauses.longest)
    return { state: 'queued', nextAttemptAt: new Date(now.getTime() + pause).toISOString(), lastError }
  }
}

/** What waits and is due, and what somebody began to send and never finished. */
function due(moment: string): Where {
  return {
    or: [
      { and: [{ state: { equals: 'queued' } }, { nextAttemptAt: { less_than_equal: moment } }] },
      { and: [{ state: { equals: 'sending' } }, { leaseUntil: { less_than: moment } }] },
    ],
  }
}
