import { candidates } from '@accountant-register/schemas/rules/candidates.ts'
import { planChange, type ChangePlan } from '@accountant-register/schemas/rules/planChange.ts'
import { normalizeSection } from '@accountant-register/schemas/validators/normalize.ts'
import { checkForm } from '@accountant-register/schemas/validators/checkForm.ts'
import type { Form, SectionId, SectionValues } from '@accountant-register/schemas/vocabulary/definition.ts'
import { formOfRecord } from '../../../hooks/records/formOfRecord.ts'
import { shanghaiDate } from '../../../hooks/review/shanghaiDate.ts'
import type { Applicant, ChangeRequest, Person } from '../../../payload-types.ts'
import { authorities, type RoutedBureau } from '../bureaus/authorities.ts'
import type { SignedCall } from '../operation.ts'
import { filesOf } from '../requests/files.ts'

/** What a change comes to, and where it goes. */
export type Planned = ChangePlan & { bureaus: RoutedBureau[]; bureau?: RoutedBureau; isTransfer: boolean; isBetweenRegisters: boolean; portal: Person['register'] }

type Source = { request: ChangeRequest; person: Person; answers?: Form }

/** Plans a change as it stands in its draft, against the record as it is now; `answers` replaces what is saved. */
export async function planOf({ payload, applicant, now }: Pick<SignedCall, 'payload' | 'applicant' | 'now'>, { request, person, answers = request.answers as Form }: Source): Promise<Planned> {
  const bureaus = await authorities(payload)
  const section = request.section as SectionId
  const today = shanghaiDate(now)
  const plan = planChange({
    section,
    record: formOfRecord(person),
    answers: section === 'basic' ? withWholeDocument(answers.basic ?? {}, applicant) : (answers[section] ?? {}),
    photo: { before: person.photo ?? null, after: section === 'basic' ? (filesOf(request).photo?.[0] ?? null) : null },
    bureausOf: (region) => candidates(bureaus, region).map(({ id }) => id),
    check: (form) => checkForm(form, { today }),
  })
  const bureau = bureaus.find(({ id }) => id === plan.authority)
  const register = bureau?.register ?? person.register
  return { ...plan, bureaus, bureau, isTransfer: plan.items.some(({ field }) => field === 'authority'), isBetweenRegisters: register !== person.register, portal: register }
}

/** The number travels with the kind of document, and both are the sign-in's or both the record's. */
function withWholeDocument(answers: SectionValues, { idType, idNumber }: Applicant): SectionValues {
  const { idType: _, idNumber: typed, ...others } = answers
  const isStated = normalizeSection('basic', { idNumber: typed }).idNumber === idNumber
  return isStated ? { ...others, idType, idNumber } : others
}
