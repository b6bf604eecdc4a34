import { findRow } from '../../../database/findRow.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'
import { educationOf } from './educationOf.ts'
import type { Planned } from './planOf.ts'

type Wanted = { request: ChangeRequest; person: Person; plan: Planned; /** The applicant states that no education is under way. */ isEducationDeclared: boolean }

/**
 * Says what keeps a change from being handed in, beside its papers; gives how a move between the registers stands with education.
 * @throws {RefusalError} `nothing-changed`, `form-invalid`, `region-without-authority`, `portal-of-other-register`,
 * `continuing-education-open`, `continuing-education-unchecked` where nobody could be asked and nothing was declared, or `already-registered` for a document that another record stands under
 */
export async function refuseImpossible({ payload, applicant, settings }: SignedCall, { request, person, plan, isEducationDeclared }: Wanted): Promise<ChangeRequest['educationCheck']> {
  const { items, findings, bureau, portal, isBetweenRegisters } = plan
  if (items.length === 0) throw new RefusalError('nothing-changed')
  if (findings.length > 0) throw new RefusalError('form-invalid', { errors: findings })
  if (!bureau) throw new RefusalError('region-without-authority', { path: plan.form.workplace?.isEmployed === true ? '/workplace/workRegion' : '/workplace/residenceRegion' })
  if (request.portal !== portal) throw new RefusalError('portal-of-other-register', { params: { register: portal } })
  if (items.some(({ field }) => field === 'idNumber' || field === 'idType')) {
    const other = await findRow(payload, 'persons', { activeKey: `active:${applicant.identityKey}` })
    if (other && other.id !== person.id) throw new RefusalError('already-registered', { path: '/basic/idNumber', params: { register: other.register } })
  }
  if (!isBetweenRegisters) return null
  const { open, isChecked } = await educationOf(payload, settings, person)
  if (open) throw new RefusalError('continuing-education-open', { params: open })
  if (!isChecked && !isEducationDeclared) throw new RefusalError('continuing-education-unchecked')
  return isChecked ? 'checked' : 'declared'
}
