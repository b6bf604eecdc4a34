import type { Payload } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import { settle } from '../review/settle.ts'

/** Age from which an unsettled step counts as left behind, in milliseconds; younger ones are still at work. */
const grace = 5_000

/** Completes the steps that a crash cut short and gives how many; one that fails is logged and tried again at the next sweep. */
export async function sweep(payload: Payload, now = new Date()): Promise<number> {
  const left = await payload.db.find<ChangeRequest>({
    collection: 'change-requests',
    where: { and: [{ unsettled: { equals: true } }, { updatedAt: { less_than: new Date(now.getTime() - grace).toISOString() } }] },
    limit: 50,
    pagination: false,
  })
  let settled = 0
  for (const request of left.docs) {
    try {
      await settle(payload, request)
      settled += 1
    } catch (err) {
      payload.logger.error({ err, msg: `sweep: could not settle change-requests ${request.id}` })
    }
  }
  return settled
}
