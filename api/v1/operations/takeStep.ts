import { transition } from '../../../hooks/review/transition.ts'
import { ConflictError } from '../../../hooks/review/ConflictError.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { applicantOf } from '../applicantOf.ts'
import { operation, type Operation, type SignedCall } from '../operation.ts'
import { detailOf } from '../requests/detailOf.ts'
import { ownRequest } from '../requests/ownRequest.ts'

/** The steps of a request that are the applicant's and need nothing but the word: withdraw, mend, cancel, acknowledge, discard. */
export const steps: Operation[] = [
  step('withdraw', 'Take a request back while nobody reviews it; it is a draft again.', reopen),
  step('mend', 'Open a returned request for mending; answers and files stay.', reopen),
  step('cancel', 'Give a returned request up.'),
  step('acknowledge', 'Leave the outcome of an approved change behind.'),
  step('discard', 'Throw a draft away.'),
]

/**
 * A draft again is another edition: a submission of the last one that arrives late does not hand it in once more. The step is
 * forgotten: who mends begins where the reviewer marked something.
 */
function reopen({ edition }: ChangeRequest): Partial<ChangeRequest> {
  return { edition: edition + 1, step: null }
}

type Data = (request: ChangeRequest) => Partial<ChangeRequest>

function step(event: string, summary: string, data: Data = () => ({})): Operation {
  return operation({
    name: `${event}-request`,
    method: 'POST',
    path: `/v1/requests/{id}/${event}`,
    summary,
    auth: 'session',
    answer: json(requestDetail),
    errors: ['request-not-found', 'conflict'],
    limit: 60,
    handle: (call) => take(call, event, data),
  })
}

async function take(call: SignedCall, event: string, data: Data) {
  const { payload, now } = call
  const request = await ownRequest(call)
  try {
    return await detailOf(await transition({ payload, request, event, actor: applicantOf(call), data: data(request), now }), call)
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    throw new RefusalError('conflict', { params: { status: request.status }, body: { request: await detailOf(await ownRequest(call), call) }, cause: error })
  }
}
