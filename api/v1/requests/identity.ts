import { maskMobile } from '@accountant-register/schemas/mask/maskMobile.ts'
import { deriveFromDocument } from '@accountant-register/schemas/rules/deriveFromDocument.ts'
import type { Form, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Applicant, ChangeRequest } from '../../../payload-types.ts'

/** Who is signed in, as the person sees it: the mobile number masked, the rest whole. */
export type Identity = {
  name: string
  idType: string
  idNumber: string
  mobile: string
  birthDate?: string
  gender?: '1' | '2'
  nationality?: string
  ethnicity?: string
}

/** What the sign-in states of a person, as fields of the form. */
export function stated({ name, idType, idNumber, mobile }: Applicant): SectionValues {
  return { name, idType, idNumber, mobile, ...deriveFromDocument(idType, idNumber) }
}

/** The identity of whoever is signed in. */
export function identityOf(applicant: Applicant): Identity {
  const { name, idType, idNumber, mobile, ethnicity } = applicant
  return { name, idType, idNumber, mobile: maskMobile(mobile), ...deriveFromDocument(idType, idNumber), ...(ethnicity && { ethnicity }) }
}

/** The identity a request stands under: while one writes it, of today's sign-in; afterwards as it was handed in. */
export function identityIn(request: ChangeRequest, applicant: Applicant): Identity {
  const basic = (request.form as Form | null)?.basic
  if (request.status === 'draft' || !basic) return identityOf(applicant)
  const { name, idType, idNumber, mobile } = basic as { [field: string]: string }
  return identityOf({ ...applicant, name: name!, idType: idType!, idNumber: idNumber!, mobile: mobile! })
}
