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
  // No directory of employers is asked yet: a name is always the applicant's own, and the reviewer is to know.
  const source = workplace?.isEmployed === true ? { employerNameSource: 'typed' } : {}
  return askedForm(
    normalizeForm({
      basic: { ...basic, ...stated(applicant) },
      workplace: { ...workplace, ...source },
      education: { ...education },
      qualification: { ...qualification },
    }),
  )
}
