import type { Payload } from 'payload'
import { compareAndSet } from '../../database/compareAndSet.ts'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import type { TimelineEntry } from '../review/timeline.ts'

/** Does what the last step of a request causes; handed in, since that in turn writes to records. */
export type Settle = (payload: Payload, request: ChangeRequest) => Promise<ChangeRequest>

/** Steps that write to a record, and hold it while they are taken. */
const writing = ['submit', 'apply', 'approve', 'correct', 'freeze', 'unfreeze']

/**
 * Sees to it that nobody's step stands or falls with a record as it is now: a step that was taken is carried through, one that
 * was not is made impossible (its request is counted up, so that its conditional write fails). The caller reads the record anew.
 */
export async function resolveHold(payload: Payload, { deciding }: Person, settle: Settle): Promise<void> {
  const [id = '', rev = ''] = (deciding ?? '').split(':')
  const request = await findRow(payload, 'change-requests', { id })
  if (!request) return
  const step = (request.timeline as TimelineEntry[]).find((entry) => entry.rev === Number(rev))
  if (step && writing.includes(step.event)) {
    if (request.unsettled) await settle(payload, request)
    return
  }
  if (request.rev !== Number(rev) - 1) return
  const counted = { rev: request.rev + 1, ...(request.unsettled ? {} : { settledRev: request.rev + 1 }) }
  const isStopped = await compareAndSet(payload, 'change-requests', { id, rev: request.rev }, counted)
  // Another was first: it may have been the step itself.
  if (!isStopped) await resolveHold(payload, { deciding } as Person, settle)
}
