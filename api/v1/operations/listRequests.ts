import type { ChangeRequest } from '../../../payload-types.ts'
import { authorities } from '../bureaus/authorities.ts'
import { json } from '../openapi/answer.ts'
import { requests } from '../openapi/schemas/request.ts'
import { operation } from '../operation.ts'
import { summaryOf } from '../requests/summaryOf.ts'

/** Requests a list shows at most. */
const limit = 200

/** The caller's requests, newest first. */
export const listRequests = operation({
  name: 'list-requests',
  method: 'GET',
  path: '/v1/requests',
  summary: 'All requests of whoever is signed in, newest first.',
  auth: 'session',
  answer: json(requests),
  errors: [],
  isInLanguage: true,
  async handle(call) {
    const { payload, applicant } = call
    const { docs } = await payload.db.find<ChangeRequest>({
      collection: 'change-requests',
      // A change in its first draft is only a vehicle for entries; what the office corrects stands in the history.
      where: { and: [{ applicant: { equals: applicant.id } }, { kind: { in: ['registration', 'change'] } }, { or: [{ kind: { equals: 'registration' } }, { submittedAt: { exists: true } }] }] },
      sort: '-createdAt',
      limit,
      pagination: false,
    })
    const bureaus = await authorities(payload)
    return { requests: docs.map((request) => summaryOf(request, bureaus, call)) }
  },
})
