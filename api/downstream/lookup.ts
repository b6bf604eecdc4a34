import { codeLabel } from '@accountant-register/schemas/labels/codeLabel.ts'
import { codeOf } from '../../hooks/records/formOfRecord.ts'
import { authorities } from '../v1/bureaus/authorities.ts'
import type { DownstreamOperation } from './call.ts'
import { identitySchema } from './identitySchema.ts'
import { personsBy } from './personsBy.ts'
import { recordCall } from './recordCall.ts'

/** Whether a person is registered, where, since when and at which level. */
export const lookup: DownstreamOperation = {
  path: '/v1/downstream/lookup',
  scope: 'lookup',
  schema: { type: 'object', additionalProperties: false, required: ['idType', 'idNumber'], properties: identitySchema },
  size: 4_096,
  limit: 600,
  async handle(call) {
    const identity = call.body as { idType: string; idNumber: string }
    const person = (await personsBy(call, [identity]))(identity)
    await recordCall(call, 'lookup', person ? `persons:${person.id}` : 'persons:none')
    if (!person) return { isRegistered: false }
    const bureau = (await authorities(call.payload)).find(({ id }) => id === codeOf(person.authority))
    const level = person.qualification?.qualificationLevel
    return {
      isRegistered: true,
      /** Names the record in webhooks; says nothing of the person. */
      record: person.id,
      status: person.status,
      register: person.register,
      since: person.registeredOn,
      ...(bureau && { bureau: { code: bureau.id, name: bureau.name } }),
      ...(level && { level: { code: level, name: codeLabel('qualification-levels', level, 'zh') } }),
    }
  },
}
