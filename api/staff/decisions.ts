import type { Payload } from 'payload'
import type { ChangeRequest } from '../../payload-types.ts'
import { needsSecond } from '../../hooks/review/needsSecond.ts'
import { approveChange } from './approveChange.ts'
import { mayTakeOver } from './mayTakeOver.ts'
import { standsInOtherRecord } from './otherRecord.ts'
import { readReturn } from './readReturn.ts'
import { StaffError } from './StaffError.ts'
import type { Decision } from './decide.ts'

/** What a case loses that nobody holds any more. */
export const unclaimed = { claimedBy: null, claimedByName: null, claimedAt: null }

/** Takes a waiting case, or one that a colleague has left lying. */
export const claim: Decision = ({ req, request, member, now }) => {
  const isClaimed = request.status === 'reviewing'
  if (isClaimed && request.claimedBy === member.id) return 'already-so'
  if (isClaimed && !mayTakeOver(req, request, now)) throw new StaffError(409, 'claimed-by-other')
  return { event: isClaimed ? 'take-over' : 'claim', data: { claimedBy: member.id, claimedByName: member.name, claimedAt: now.toISOString() } }
}

/** Lays a claimed case back into the queue. */
export const release: Decision = (args) => {
  requireClaim(args)
  return { event: 'release', data: unclaimed }
}

/**
 * Approves a case: the record is made or altered and the applicant told. Where two have to approve, the first approval is a
 * signature, and the case waits for someone else.
 */
export const approve: Decision = async (args) => {
  requireClaim(args)
  const { payload, request, member, now, body } = args
  if (request.kind !== 'change') await refuseSecondRecord(payload, request)
  if (await needsSecond(payload, request)) {
    if (request.firstSignedBy === member.id) throw new StaffError(409, 'second-of-four-eyes')
    if (!request.firstSignedBy) {
      // What would keep the approval from standing is said now, not to the second.
      if (request.kind === 'change') await approveChange(payload, request, body.accept)
      return { event: 'sign-first', data: { ...unclaimed, firstSignedBy: member.id, firstSignedByName: member.name, firstSignedAt: now.toISOString() } }
    }
  }
  const data = { ...unclaimed, decidedAt: now.toISOString(), decidedBy: member.id, returned: null }
  if (request.kind !== 'change') return { event: 'approve', data }
  const { person, items } = await approveChange(payload, request, body.accept)
  return { event: 'approve', data: { ...data, items }, person }
}

/** A person has one record that counts, over both registers. @throws {StaffError} 409 `identity-on-record` */
async function refuseSecondRecord(payload: Payload, request: ChangeRequest): Promise<void> {
  if (await standsInOtherRecord(payload, request)) throw new StaffError(409, 'identity-on-record')
}

/** Returns a case to its applicant, with the reason and what is to be mended. */
export const returnCase: Decision = (args) => {
  const returned = readReturn(args.body)
  requireClaim(args)
  return { event: 'return', data: { ...unclaimed, decidedAt: args.now.toISOString(), decidedBy: args.member.id, returned } }
}

function requireClaim({ request, member }: Parameters<Decision>[0]): void {
  if (request.status !== 'reviewing' || request.claimedBy !== member.id) throw new StaffError(409, 'not-claimed')
}
