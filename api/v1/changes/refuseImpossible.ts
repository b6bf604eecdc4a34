import { findRow } from '../../../database/findRow.ts'
import { openEducation } from '../../../hooks/records/openEducation.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { RefusalError } from '../../errors/RefusalError.ts'
import type { SignedCall } from '../operation.ts'
import type { Planned } from './planOf.ts'

type Wanted = { request: ChangeRequest; person: Person; plan: Planned }

/**
 * Says what keeps a change from being handed in, beside its papers.
 * @throws {RefusalError} `nothing-changed`, `form-invalid`, `region-without-authority`, `portal-of-other-register`,
 * `continuing-education-open`, or `already-registered` for a document that another record stands under
 */
export async function refuseImpossible({ payload, applicant }: SignedCall, { request, person, plan }: Wanted): Promise<void> {
  const { items, findings, bureau, portal, isBetweenRegisters } = plan
  if (items.length === 0) throw new RefusalError('nothing-changed')
  if (findings.length > 0) throw new RefusalError('form-invalid', { errors: findings })
  if (!bureau) throw new RefusalError('region-without-authority', { path: plan.form.workplace?.isEmployed === true ? '/workplace/workRegion' : '/workplace/residenceRegion' })
  if (request.portal !== portal) throw new RefusalError('portal-of-other-register', { params: { register: portal } })
  if (items.some(({ field }) => field === 'idNumber' || field === 'idType')) {
    const other = await findRow(payload, 'persons', { activeKey: `active:${applicant.identityKey}` })
    if (other && other.id !== person.id) throw new RefusalError('already-registered', { path: '/basic/idNumber', params: { register: other.register } })
  }
  const education = isBetweenRegisters ? await openEducation(payload, person) : undefined
  if (education) throw new RefusalError('continuing-education-open', { params: { year: education.year, course: education.course ?? '', state: education.state } })
}
