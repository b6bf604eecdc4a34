import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { submitChange, type Submission } from '../changes/submitChange.ts'
import { operation } from '../operation.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { detailOf } from '../requests/detailOf.ts'
import { ownRequest } from '../requests/ownRequest.ts'
import { submit } from '../requests/submit.ts'

/** Hands a request in. */
export const submitRequest = operation({
  name: 'submit-request',
  method: 'POST',
  path: '/v1/requests/{id}/submit',
  summary: 'Hand a draft in to the bureau of its region; again with the same edition: the same answer.',
  auth: 'session',
  body: {
    type: 'application/json',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['edition', 'isConfirmed'],
      properties: {
        edition: { type: 'integer', minimum: 0 },
        isConfirmed: { type: 'boolean' },
        isEducationDeclared: { type: 'boolean', description: 'Of a move between the registers: no continuing education is under way. Heeded only where the education system does not answer.' },
      },
    },
  },
  answer: json(requestDetail),
  errors: [
    'request-not-found',
    'not-confirmed',
    'request-not-open',
    'edition-conflict',
    'form-invalid',
    'evidence-incomplete',
    'region-without-authority',
    'region-of-other-register',
    'already-registered',
    'record-frozen',
    'registration-open',
    'nothing-changed',
    'section-pending',
    'transfer-pending',
    'changes-open',
    'portal-of-other-register',
    'continuing-education-open',
    'continuing-education-unchecked',
    'record-not-found',
    'conflict',
  ],
  limit: 60,
  isInLanguage: true,
  async handle(call) {
    const { isConfirmed, ...submission } = call.body as Submission & { isConfirmed: boolean }
    if (!isConfirmed) throw new RefusalError('not-confirmed', { path: '/isConfirmed' })
    const request = await ownRequest(call)
    return detailOf(await (request.kind === 'change' ? submitChange(call, request, submission) : submit(call, request, submission.edition)), call)
  },
})
