import { endSession } from '../../../access/identity/sessions/endSession.ts'
import { nothing } from '../openapi/answer.ts'
import { operation } from '../operation.ts'

/** Signs out: the token, those of other pages of the same sign-in, and the register's own cookie. */
export const closeSession = operation({
  name: 'close-session',
  method: 'DELETE',
  path: '/v1/session',
  summary: 'Sign out of the register, on every page that the same sign-in opened.',
  auth: 'session',
  answer: nothing,
  errors: [],
  async handle({ payload, session }) {
    await endSession(payload, session)
  },
})
