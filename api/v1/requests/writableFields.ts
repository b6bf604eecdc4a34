import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { editableFields } from '@accountant-register/schemas/rules/editableFields.ts'
import { regionOf } from '@accountant-register/schemas/rules/regionOf.ts'
import type { Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { authorities } from '../bureaus/authorities.ts'
import type { SignedCall } from '../operation.ts'
import { stated } from './identity.ts'

/** The fields of a registration that its applicant may write: the bureau among them only where several are in charge of the region. */
export async function writableFields({ payload, applicant }: SignedCall, answers: Form): Promise<(section: SectionId) => string[]> {
  const identity = stated(applicant)
  const region: unknown = regionOf(answers)
  const isChoice = typeof region === 'string' && candidates(await authorities(payload), region).length > 1
  return (section) => [...editableFields(section, { basic: identity }), ...(isChoice && section === 'workplace' ? ['authority'] : [])]
}
