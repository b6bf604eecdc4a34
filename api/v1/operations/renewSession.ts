import { renewToken } from '../../../access/identity/sessions/renewToken.ts'
import { SignInError } from '../../../access/identity/SignInError.ts'
import type { Applicant } from '../../../payload-types.ts'
import { bearerOf } from '../bearerOf.ts'
import { json } from '../openapi/answer.ts'
import { sessionGrant } from '../openapi/schemas/identity.ts'
import { operation } from '../operation.ts'
import { identityOf } from '../requests/identity.ts'

/** Gives the next token; the caller's own token may have run out a little while ago, so it is looked at here. */
export const renewSession = operation({
  name: 'renew-session',
  method: 'POST',
  path: '/v1/session/renew',
  summary: 'Renew the token sent as bearer; the one before stays good for 30 seconds.',
  auth: 'none',
  answer: json(sessionGrant),
  errors: ['session-required', 'session-expired'],
  limit: 600,
  async handle({ payload, request, settings, now }) {
    const { session, token, expiresIn } = await renewToken({ payload, token: bearerOf(request), secret: settings.secret, now })
    // For the system: the session just renewed is this applicant's.
    const applicant = (await payload.db.findOne({ collection: 'applicants', where: { id: { equals: session.applicant } } })) as Applicant | null
    if (!applicant) throw new SignInError('session-expired')
    return { token, expiresIn, identity: identityOf(applicant) }
  },
})
