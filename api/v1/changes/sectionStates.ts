import { sectionIds } from '@accountant-register/schemas/vocabulary/sectionIds.ts'
import type { SectionId } from '@accountant-register/schemas/vocabulary/definition.ts'
import type { ChangeRequest, Person } from '../../../payload-types.ts'
import { authorities } from '../bureaus/authorities.ts'
import type { SignedCall } from '../operation.ts'
import { summaryOf, type RequestSummary } from '../requests/summaryOf.ts'
import { acknowledged } from './changeParts.ts'
import { isMove, openRequests } from './openRequests.ts'

/** Whether a section may be changed now, and the change that is under way or was decided and not yet left behind. */
export type SectionState = { isOpen: boolean; reason?: 'pending' | 'transfer' | 'frozen' | 'transferred-out'; request?: RequestSummary }

/** The state of each section of a record. */
export async function sectionStates(call: SignedCall, person: Person): Promise<{ [section in SectionId]: SectionState }> {
  const open = await openRequests(call, person.id)
  const decided = await approvedLately(call, person.id)
  const bureaus = await authorities(call.payload)
  const shown = (request?: ChangeRequest) => (request && request.applicant === call.applicant.id ? { request: summaryOf(request, bureaus, call) } : {})
  const stateOf = (section: SectionId): SectionState => {
    const own = open.find((request) => request.section === section)
    const move = open.find(isMove)
    if (person.status === 'transferredOut') return { isOpen: false, reason: 'transferred-out' }
    if (person.status === 'frozen') return { isOpen: false, reason: 'frozen' }
    // A change that was returned and is being mended is the applicant's to go on with.
    if (own) return own.status === 'draft' ? { isOpen: true, ...shown(own) } : { isOpen: false, reason: 'pending', ...shown(own) }
    if (move) return { isOpen: false, reason: 'transfer', ...shown(move) }
    return { isOpen: true, ...shown(decided.find((request) => request.section === section)) }
  }
  return Object.fromEntries(sectionIds.map((section) => [section, stateOf(section)])) as { [section in SectionId]: SectionState }
}

/** Approvals that the applicant has not acknowledged; of each section the last change alone counts. */
async function approvedLately({ payload, applicant }: SignedCall, person: string): Promise<ChangeRequest[]> {
  const { docs } = await payload.db.find<ChangeRequest>({
    collection: 'change-requests',
    where: { and: [{ person: { equals: person } }, { applicant: { equals: applicant.id } }, { kind: { equals: 'change' } }, { status: { in: ['approved', 'applied'] } }] },
    sort: '-submittedAt',
    pagination: false,
    limit: 20,
  })
  const last = docs.filter(({ section }, i) => docs.findIndex((other) => other.section === section) === i)
  return last.filter((request) => request.status === 'approved' && !acknowledged(request))
}
