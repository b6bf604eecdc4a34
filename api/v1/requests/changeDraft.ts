import { compareAndSet } from '../../../database/compareAndSet.ts'
import { settle } from '../../../hooks/review/settle.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'
import { detailOf } from './detailOf.ts'
import { ownRequest } from './ownRequest.ts'

/** What a change of a draft writes. */
export type DraftChange = Partial<Pick<ChangeRequest, 'answers' | 'files' | 'step'>>

/** Tries before a draft that keeps moving is given up. */
const tries = 8

/**
 * Changes the caller's draft by one conditional write and raises its edition. `change` is asked anew when another write came
 * first, and may refuse then.
 * @throws {RefusalError} `request-not-open` unless it is a draft
 */
export async function changeDraft(call: SignedCall, change: (request: ChangeRequest) => DraftChange | Promise<DraftChange>): Promise<ChangeRequest> {
  for (let i = 0; i < tries; i += 1) {
    const seen = await ownRequest(call)
    await refuseUnlessDraft(seen, call)
    const request = seen.unsettled ? await settle(call.payload, seen) : seen
    const written = await write(call, request, await change(request))
    if (written) return written
  }
  throw new RefusalError('storage-busy', { headers: { 'Retry-After': '1' } })
}

/** @throws {RefusalError} `request-not-open`, with the request as it is, unless it is a draft */
export async function refuseUnlessDraft(request: ChangeRequest, call: SignedCall): Promise<void> {
  if (request.status === 'draft') return
  throw new RefusalError('request-not-open', { params: { status: request.status }, body: { request: await detailOf(request, call) } })
}

function write({ payload, applicant, now }: SignedCall, { id, rev, edition }: ChangeRequest, data: DraftChange): Promise<ChangeRequest | undefined> {
  return compareAndSet(payload, 'change-requests', { id, applicant: applicant.id, status: 'draft', edition, rev }, {
    ...data,
    edition: edition + 1,
    // A draft has no effects to settle: it stays settled.
    rev: rev + 1,
    settledRev: rev + 1,
    updatedAt: now.toISOString(),
  })
}
