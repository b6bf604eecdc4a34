import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { operation } from '../operation.ts'
import { changeDraft } from '../requests/changeDraft.ts'
import { detailOf } from '../requests/detailOf.ts'
import { stated } from '../requests/identity.ts'
import { mergeAnswers } from '../requests/mergeAnswers.ts'

const values = { type: 'object' }

/** Saves what was typed into a draft, valid or not. */
export const saveRequest = operation({
  name: 'save-request',
  method: 'PATCH',
  path: '/v1/requests/{id}',
  summary: 'Put typed fields over those of a draft; what is not named stays, null empties a field.',
  auth: 'session',
  body: {
    type: 'application/json',
    schema: {
      type: 'object',
      additionalProperties: false,
      required: ['edition'],
      properties: {
        edition: { type: 'integer', minimum: 0 },
        answers: { type: 'object', additionalProperties: false, properties: { basic: values, workplace: values, education: values, qualification: values } },
        step: { type: 'string', pattern: '^[a-zA-Z-]{1,40}$' },
      },
    },
  },
  answer: 'RequestDetail',
  errors: ['request-not-found', 'request-not-open', 'edition-conflict', 'field-unknown', 'field-not-editable', 'text-too-long', 'text-unclean'],
  limit: 240,
  async handle(call) {
    const { edition, answers: changes = {}, step } = call.body as { edition: number; answers?: { [section: string]: { [field: string]: unknown } }; step?: string }
    const identity = stated(call.applicant)
    const saved = await changeDraft(call, async (request) => {
      const answers = mergeAnswers({ answers: (request.answers ?? {}) as Form, changes, identity })
      if (request.edition !== edition) throw new RefusalError('edition-conflict', { path: '/edition', body: { request: await detailOf(request, call) } })
      return { answers: answers as ChangeAnswers, ...(step && { step }) }
    })
    return detailOf(saved, call)
  },
})

type ChangeAnswers = { [section: string]: unknown }
