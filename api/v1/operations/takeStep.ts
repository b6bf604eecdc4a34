import { transition } from '../../../hooks/review/transition.ts'
import { ConflictError } from '../../../hooks/review/ConflictError.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { applicantOf } from '../applicantOf.ts'
import { acknowledged } from '../changes/changeParts.ts'
import { operation, type Operation, type SignedCall } from '../operation.ts'
import { detailOf } from '../requests/detailOf.ts'
import { ownRequest } from '../requests/ownRequest.ts'

/** The steps of a request that are the applicant's and need nothing but the word: withdraw, mend, cancel, acknowledge, discard. */
export const steps: Operation[] = [
  step('withdraw', 'Take a request back while nobody reviews it; it is a draft again.', { data: reopen }),
  step('mend', 'Open a returned request for mending; answers and files stay.', { data: reopen }),
  step('cancel', 'Give a returned request up.'),
  step('acknowledge', 'Leave the outcome of an approved change behind; again: the same answer.', { isTaken: acknowledged }),
  step('discard', 'Throw a draft away.'),
]

/**
 * A draft again is another edition: a submission of the last one that arrives late does not hand it in once more. The step is
 * forgotten: who mends begins where the reviewer marked something.
 */
function reopen({ edition }: ChangeRequest): Partial<ChangeRequest> {
  return { edition: edition + 1, step: null }
}

type Step = {
  /** What the step sets beside the status. */
  data?: (request: ChangeRequest) => Partial<ChangeRequest>
  /** Whether it was taken before, of a step that leaves the status as it is. */
  isTaken?: (request: ChangeRequest) => boolean
}

function step(event: string, summary: string, options: Step = {}): Operation {
  return operation({
    name: `${event}-request`,
    method: 'POST',
    path: `/v1/requests/{id}/${event}`,
    summary,
    auth: 'session',
    answer: json(requestDetail),
    errors: ['request-not-found', 'conflict'],
    limit: 60,
    isInLanguage: true,
    handle: (call) => take(call, event, options),
  })
}

async function take(call: SignedCall, event: string, { data = () => ({}), isTaken = () => false }: Step) {
  const { payload, now } = call
  const request = await ownRequest(call)
  if (isTaken(request)) return detailOf(request, call)
  try {
    return await detailOf(await transition({ payload, request, event, actor: applicantOf(call), data: data(request), now }), call)
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const current = await ownRequest(call)
    if (isTaken(current)) return detailOf(current, call)
    throw new RefusalError('conflict', { params: { status: request.status }, body: { request: await detailOf(current, call) }, cause: error })
  }
}
