import { changeableFields } from '@accountant-register/schemas/rules/changeableFields.ts'
import type { Form, SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import { codeOf, formOfRecord } from '../../../hooks/records/formOfRecord.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import type { SignedCall } from '../operation.ts'
import { mergeAnswers } from '../requests/mergeAnswers.ts'
import { personOf } from './personOf.ts'
import { refuseForeignBureau } from './refuseForeignBureau.ts'
import { refuseForeignIdentity } from './refuseForeignIdentity.ts'

type Changes = { [section: string]: { [field: string]: unknown } }

/** The answers of a change with others put over them: fields of its own section alone. @throws {RefusalError} as `mergeAnswers` does */
export async function mergeChange(call: SignedCall, request: ChangeRequest, changes: Changes): Promise<Form> {
  const person = await personOf(call, request)
  const record = formOfRecord(person)
  const answers = (request.answers ?? {}) as Form
  const document = { ...record.basic, ...answers.basic, ...changes.basic } as Form['basic']
  const editable = (section: SectionId) => (section === request.section ? changeableFields(section, { basic: document }) : [])
  const merged = mergeAnswers({ answers, changes, editable })
  refuseForeignIdentity(merged, { applicant: call.applicant, person })
  await refuseForeignBureau(call, { changes, form: { workplace: { ...record.workplace, ...merged.workplace } }, own: codeOf(person.authority) })
  return merged
}
