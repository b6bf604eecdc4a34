import { askedForm } from '@accountant-register/schemas/rules/askedValues.ts'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { normalizeForm } from '@accountant-register/schemas/validators/normalize.ts'
import type { Applicant, ChangeRequest } from '../../../payload-types.ts'
import { stated } from './identity.ts'

/**
 * The whole form of a request as it stands: what was typed, under what the sign-in states, normalised, without answers to
 * questions that are not asked.
 */
export function formOf({ answers }: Pick<ChangeRequest, 'answers'>, applicant: Applicant): Form {
  const { basic, workplace, education, qualification } = (answers ?? {}) as Form
  return askedForm(normalizeForm({ basic: { ...basic, ...stated(applicant) }, workplace: { ...workplace }, education: { ...education }, qualification: { ...qualification } }))
}
