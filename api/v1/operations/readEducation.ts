import { recordIn } from '../changes/recordIn.ts'
import { educationYears } from '../education/years.ts'
import { json } from '../openapi/answer.ts'
import { educationYears as schema } from '../openapi/schemas/history.ts'
import { operation } from '../operation.ts'

/** Continuing education of the caller's record (继续教育). */
export const readEducation = operation({
  name: 'read-education',
  method: 'GET',
  path: '/v1/records/{register}/education',
  summary: 'Continuing education of the last three years, with what the register asks of each.',
  auth: 'session',
  answer: json(schema),
  errors: ['not-found', 'record-not-found'],
  limit: 120,
  isInLanguage: true,
  async handle(call) {
    const { person } = await recordIn(call, call.params.register)
    return { years: await educationYears(call, person) }
  },
})
