import { describeRecord } from '../changes/describeRecord.ts'
import { recordIn } from '../changes/recordIn.ts'
import { json } from '../openapi/answer.ts'
import { record } from '../openapi/schemas/record.ts'
import { operation } from '../operation.ts'

/** What a register holds of the person signed in. */
export const readRecord = operation({
  name: 'read-record',
  method: 'GET',
  path: '/v1/records/{register}',
  summary: 'The record of whoever is signed in; one in the other register is told in `params.elsewhere`.',
  auth: 'session',
  answer: json(record),
  errors: ['not-found', 'record-not-found'],
  isInLanguage: true,
  async handle(call) {
    const { person, elsewhere } = await recordIn(call, call.params.register)
    return describeRecord(call, person, elsewhere)
  },
})
