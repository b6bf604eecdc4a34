import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import type { SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { formOfRecord } from '../../../hooks/records/formOfRecord.ts'
import type { Applicant, Person } from '../../../payload-types.ts'
import { authorities } from '../bureaus/authorities.ts'
import { bureauOf } from '../bureaus/bureau.ts'
import type { SignedCall } from '../operation.ts'
import { sectionStates } from './sectionStates.ts'

/** A record as its owner sees it, with what may be changed of it now. */
export async function describeRecord(call: SignedCall, person: Person, elsewhere?: Person['register']): Promise<object> {
  const bureau = (await authorities(call.payload)).find(({ id }) => id === person.authority)
  const form = formOfRecord(person)
  const differing = person.status === 'active' ? signInDiffers(person, call.applicant) : {}
  return {
    register: person.register,
    status: person.status,
    ...(bureau && { authority: bureauOf(bureau, 'change', call) }),
    since: person.registeredOn,
    ...(person.photo && { photo: person.photo }),
    ...Object.fromEntries(sectionIds.map((section) => [section, form[section] ?? {}])),
    ...(person.status === 'transferredOut' && elsewhere && { elsewhere }),
    sections: await sectionStates(call, person),
    ...(Object.keys(differing).length > 0 && { signInDiffers: differing }),
  }
}

/** What the sign-in states where the record has something else: the form proposes it. */
function signInDiffers({ basic }: Person, applicant: Applicant): SectionValues {
  const fields = ['name', 'idType', 'idNumber'] as const
  return Object.fromEntries(fields.filter((field) => applicant[field] !== basic?.[field]).map((field) => [field, applicant[field]]))
}
