import { isPortal } from '../../../access/identity/returnAddress.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { operation } from '../operation.ts'
import { currentEdition } from '../notices/currentEdition.ts'
import { forgetNotices } from '../notices/notice.ts'
import { detailOf } from '../requests/detailOf.ts'
import { refuseIfRegistered } from '../requests/refuseIfRegistered.ts'
import { startRegistration } from '../requests/startRegistration.ts'

/** Opens a registration, or answers the one already open. */
export const openRegistration = operation({
  name: 'open-registration',
  method: 'POST',
  path: '/v1/registrations',
  summary: 'Open a draft of a registration, having read the notice; an open one is answered instead, and taken up in this portal while it is a draft.',
  auth: 'session',
  body: {
    type: 'application/json',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['portal', 'noticeVersion'],
      properties: { portal: { type: 'string', maxLength: 40 }, noticeVersion: { type: 'integer', minimum: 1 } },
    },
  },
  answer: json(requestDetail),
  errors: ['portal-unknown', 'notice-not-found', 'notice-outdated', 'already-registered', 'record-frozen', 'registration-open'],
  limit: 30,
  isInLanguage: true,
  async handle(call) {
    const { portal, noticeVersion } = call.body as { portal: string; noticeVersion: number }
    if (!isPortal(portal)) throw new RefusalError('portal-unknown', { path: '/portal' })
    await refuseIfRegistered(call)
    const edition = await currentEdition(call.payload, { portal, kind: 'registration' })
    if (noticeVersion !== edition) {
      forgetNotices(call.payload)
      throw new RefusalError('notice-outdated', { path: '/noticeVersion' })
    }
    return detailOf(await startRegistration(call, { portal, noticeVersion }), call)
  },
})
