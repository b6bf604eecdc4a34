import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { isPortal } from '../../../access/identity/returnAddress.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { refuseUnlessActive } from '../changes/personOf.ts'
import { recordIn } from '../changes/recordIn.ts'
import { startChange } from '../changes/startChange.ts'
import { currentEdition } from '../notices/currentEdition.ts'
import { forgetNotices } from '../notices/notice.ts'
import { json } from '../openapi/answer.ts'
import { sectionId } from '../openapi/schemas/change.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import { operation } from '../operation.ts'
import { detailOf } from '../requests/detailOf.ts'

/** Opens the draft of a change to one section of a record, or takes it up again. */
export const openChange = operation({
  name: 'open-change',
  method: 'POST',
  path: '/v1/changes',
  summary: 'Open the draft of a change to one section of the record, having read the notice; one that is there is taken up again.',
  auth: 'session',
  body: {
    type: 'application/json',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['register', 'section', 'portal', 'noticeVersion'],
      properties: {
        register: { type: 'string', enum: ['ningbo', 'zhejiang'] },
        section: sectionId,
        portal: { type: 'string', maxLength: 40 },
        noticeVersion: { type: 'integer', minimum: 1 },
      },
    },
  },
  answer: json(requestDetail),
  errors: ['portal-unknown', 'notice-not-found', 'notice-outdated', 'record-not-found', 'record-frozen', 'section-pending', 'transfer-pending'],
  limit: 60,
  isInLanguage: true,
  async handle(call) {
    const { register, section, portal, noticeVersion } = call.body as { register: string; section: SectionId; portal: string; noticeVersion: number }
    if (!isPortal(portal)) throw new RefusalError('portal-unknown', { path: '/portal' })
    const { person, elsewhere } = await recordIn(call, register)
    if (person.status === 'transferredOut') throw new RefusalError('record-not-found', { params: elsewhere ? { elsewhere } : {} })
    await refuseUnlessActive(call, person)
    if (noticeVersion !== (await currentEdition(call.payload, { portal, kind: 'change' }))) {
      forgetNotices(call.payload)
      throw new RefusalError('notice-outdated', { path: '/noticeVersion' })
    }
    return detailOf(await startChange(call, { person, section, portal, noticeVersion }), call)
  },
})
