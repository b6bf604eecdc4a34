import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { operation } from '../operation.ts'
import { detailOf } from '../requests/detailOf.ts'
import { ownRequest } from '../requests/ownRequest.ts'

/** One request of the caller's, whole. */
export const readRequest = operation({
  name: 'read-request',
  method: 'GET',
  path: '/v1/requests/{id}',
  summary: 'One request of whoever is signed in.',
  auth: 'session',
  answer: json(requestDetail),
  errors: ['request-not-found'],
  isInLanguage: true,
  handle: async (call) => detailOf(await ownRequest(call), call),
})
