import { isPortal } from '../../../access/identity/returnAddress.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { notice } from '../notices/notice.ts'
import { json } from '../openapi/answer.ts'
import { notice as noticeSchema } from '../openapi/schemas/notice.ts'
import { operation } from '../operation.ts'

/** What must be read before a registration or a change. */
export const readNotice = operation({
  name: 'read-notice',
  method: 'GET',
  path: '/v1/notices/{portal}/{kind}',
  summary: 'The notice of a portal for a registration or a change, in the language asked for.',
  auth: 'none',
  answer: json(noticeSchema),
  errors: ['portal-unknown', 'notice-not-found'],
  isInLanguage: true,
  async handle({ payload, settings, params: { portal, kind }, language }) {
    if (!isPortal(portal)) throw new RefusalError('portal-unknown')
    if (kind !== 'registration' && kind !== 'change') throw new RefusalError('notice-not-found')
    return { ...(await notice(payload, { portal, kind, locale: language })), workingDays: settings.workingDays[portal][kind] }
  },
})
