import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { bureauOf } from '../bureaus/bureau.ts'
import { approvedEarlier } from '../changes/approvedEarlier.ts'
import { plannedItems } from '../changes/itemInfos.ts'
import { mergeChange } from '../changes/mergeChange.ts'
import { personOf } from '../changes/personOf.ts'
import { planOf } from '../changes/planOf.ts'
import { json } from '../openapi/answer.ts'
import { changePreview } from '../openapi/schemas/change.ts'
import { operation } from '../operation.ts'
import { refuseUnlessDraft } from '../requests/changeDraft.ts'
import { fileInfo } from '../requests/files.ts'
import { ownRequest } from '../requests/ownRequest.ts'

const values = { type: 'object' }

/** What the dialog before a submission shows, as the server sees it. */
export const previewChange = operation({
  name: 'preview-change',
  method: 'POST',
  path: '/v1/requests/{id}/preview',
  summary: 'What a change would come to: its items, the papers they demand, the bureau; `answers` are put over those saved, and nothing is saved.',
  auth: 'session',
  body: {
    type: 'application/json',
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: { answers: { type: 'object', additionalProperties: false, properties: { basic: values, workplace: values, education: values, qualification: values } } },
    },
  },
  answer: json(changePreview),
  errors: ['body-malformed', 'request-not-found', 'request-not-open', 'record-not-found', 'field-unknown', 'field-not-editable', 'text-too-long', 'text-unclean'],
  limit: 120,
  isInLanguage: true,
  async handle(call) {
    const { answers = {} } = call.body as { answers?: { [section: string]: { [field: string]: unknown } } }
    const request = await ownRequest(call)
    if (request.kind !== 'change') throw new RefusalError('request-not-found')
    await refuseUnlessDraft(request, call)
    const merged: Form = await mergeChange(call, request, answers)
    const person = await personOf(call, request)
    const plan = await planOf(call, { request, person, answers: merged })
    const approvedFiles = (await approvedEarlier(call, { request, person, plan })).flatMap(({ pages }) => pages.map(fileInfo))
    const { requiredEvidence, findings, bureau, isTransfer, portal } = plan
    return { items: plannedItems(plan), requiredEvidence, approvedFiles, findings, ...(bureau && { authority: bureauOf(bureau, isTransfer ? 'transfer' : 'change', call) }), isTransfer, register: portal, portal }
  },
})
