import type { SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { isPortal } from '../../../access/identity/returnAddress.ts'
import type { Person } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import { authorities } from '../bureaus/authorities.ts'
import { bureauOf } from '../bureaus/bureau.ts'
import { json } from '../openapi/answer.ts'
import { record } from '../openapi/schemas/record.ts'
import { operation } from '../operation.ts'

const sections = ['basic', 'workplace', 'education', 'qualification'] as const

/** What a register holds of the person signed in. */
export const readRecord = operation({
  name: 'read-record',
  method: 'GET',
  path: '/v1/records/{register}',
  summary: 'The record of whoever is signed in; one in the other register is told in `params.elsewhere`.',
  auth: 'session',
  answer: json(record),
  errors: ['not-found', 'record-not-found'],
  async handle({ payload, settings, applicant, params }) {
    const { register } = params
    if (!isPortal(register)) throw new RefusalError('not-found')
    // For the system: looked up by the identity of the caller alone.
    const { docs } = await payload.db.find<Person>({
      collection: 'persons',
      where: { and: [{ identityKey: { equals: applicant.identityKey } }, { status: { in: ['active', 'frozen'] } }] },
      pagination: false,
      limit: 0,
    })
    const person = docs.find((doc) => doc.register === register)
    if (!person) throw new RefusalError('record-not-found', { params: docs[0] ? { elsewhere: docs[0].register } : {} })
    const bureau = (await authorities(payload)).find(({ id }) => id === person.authority)
    return {
      register,
      authority: bureau && bureauOf(bureau, settings),
      since: person.registeredOn,
      ...(person.photo && { photo: person.photo }),
      ...Object.fromEntries(sections.map((section) => [section, valuesOf(person[section])])),
    }
  },
})

/** A section without the gaps that a table keeps as null. */
function valuesOf(section: unknown): SectionValues {
  return Object.fromEntries(Object.entries((section ?? {}) as SectionValues).filter(([, value]) => value !== null && value !== undefined))
}
