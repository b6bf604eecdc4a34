import type { Form, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { mergeChange } from '../changes/mergeChange.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { json } from '../openapi/answer.ts'
import { requestDetail } from '../openapi/schemas/request.ts'
import type { Schema } from '../openapi/schema.ts'
import { typed } from '../openapi/schemas/sections.ts'
import { operation } from '../operation.ts'
import { changeDraft } from '../requests/changeDraft.ts'
import { detailOf } from '../requests/detailOf.ts'
import { mergeAnswers } from '../requests/mergeAnswers.ts'
import { writableFields } from '../requests/writableFields.ts'

const schema = (sections: { [section: string]: Schema }) => ({
  type: 'object',
  additionalProperties: false,
  required: ['edition'],
  properties: {
    edition: { type: 'integer', minimum: 0 },
    answers: { type: 'object', additionalProperties: false, properties: sections },
    step: { type: 'string', pattern: '^[a-zA-Z-]{1,40}$' },
  },
})

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
    // Field by field it is the operation that refuses: it knows who asks and says which field and why.
    schema: schema({ basic: values, workplace: values, education: values, qualification: values }),
    described: schema(typed),
  },
  answer: json(requestDetail),
  errors: ['body-malformed', 'request-not-found', 'request-not-open', 'edition-conflict', 'field-unknown', 'field-not-editable', 'text-too-long', 'text-unclean', 'record-not-found'],
  limit: 240,
  isInLanguage: true,
  async handle(call) {
    const { edition, answers: changes = {}, step } = call.body as { edition: number; answers?: { [section: string]: { [field: string]: unknown } }; step?: string }
    const merge = async (answers: Form) => {
      const editable = await writableFields(call, { workplace: { ...answers.workplace, ...(changes.workplace as SectionValues) } })
      return mergeAnswers({ answers, changes, editable })
    }
    const saved = await changeDraft(call, async (request) => {
      const answers = request.kind === 'change' ? await mergeChange(call, request, changes) : await merge((request.answers ?? {}) as Form)
      if (request.edition !== edition) throw new RefusalError('edition-conflict', { path: '/edition', body: { request: await detailOf(request, call) } })
      return { answers: answers as ChangeAnswers, ...(step && { step }) }
    })
    return detailOf(saved, call)
  },
})

type ChangeAnswers = { [section: string]: unknown }
