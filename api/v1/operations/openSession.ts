import { swapCode } from '../../../access/identity/sessions/swapCode.ts'
import type { Applicant } from '../../../payload-types.ts'
import { SignInError } from '../../../access/identity/SignInError.ts'
import { json } from '../openapi/answer.ts'
import { sessionGrant } from '../openapi/schemas/identity.ts'
import { operation } from '../operation.ts'
import { identityOf } from '../requests/identity.ts'

/** Swaps the one-time code of a sign-in for a token. */
export const openSession = operation({
  name: 'open-session',
  method: 'POST',
  path: '/v1/session',
  summary: 'Swap the one-time code of a sign-in, with the verifier behind its challenge, for a token.',
  auth: 'none',
  body: {
    type: 'application/json',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['code', 'verifier'],
      properties: { code: { type: 'string', maxLength: 100 }, verifier: { type: 'string', maxLength: 128 } },
    },
  },
  answer: json(sessionGrant),
  errors: ['code-invalid'],
  limit: 300,
  async handle({ payload, body, now }) {
    const { code, verifier } = body as { code: string; verifier: string }
    const { session, token, expiresIn } = await swapCode({ payload, code, verifier, now })
    // For the system: the session just opened is this applicant's.
    const applicant = (await payload.db.findOne({ collection: 'applicants', where: { id: { equals: session.applicant } } })) as Applicant | null
    if (!applicant) throw new SignInError('code-invalid')
    return { token, expiresIn, identity: identityOf(applicant) }
  },
})
