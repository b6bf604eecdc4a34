import { normalizeSection } from '@accountant-register/schemas/validators/normalize.ts'
import type { Finding, Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { Applicant, Person } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'

const signed = ['name', 'idType', 'idNumber'] as const

/** @throws {RefusalError} `field-not-editable` for a name or document that is neither the record's nor the sign-in's */
export function refuseForeignIdentity(answers: Form, { applicant, person }: { applicant: Applicant; person: Person }): void {
  const typed = normalizeSection('basic', answers.basic ?? {})
  const errors = signed
    .filter((field) => typed[field] !== undefined && ![applicant[field], person.basic?.[field]].includes(typed[field] as string))
    .map((field): Finding => ({ path: `/basic/${field}`, code: 'field-not-editable', params: {} }))
  if (errors.length > 0) throw new RefusalError('field-not-editable', { errors })
}
