import type { PayloadRequest } from 'payload'
import { staffMember } from '../../../access/staff.ts'
import { needsSecond } from '../../../hooks/review/needsSecond.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { caseFindings } from '../caseFindings.ts'
import { describeFiles } from '../describeFiles.ts'
import { approveChange, type Approval } from '../approveChange.ts'
import { languageOf } from '../language.ts'
import { StaffError } from '../StaffError.ts'

/** Why a case is not approved along with others; what is wrong with it has to be looked at. */
export type Obstacle = 'not-found' | 'conflict' | 'not-waiting' | 'claimed-by-other' | 'second-of-four-eyes' | 'checks-not-green' | 'record-not-active' | 'record-changed' | 'continuing-education-open' | 'identity-on-record'

/** What keeps a case from being approved unseen: anything but green checks, a colleague's claim, a state that was not seen. */
export async function obstacleTo(req: PayloadRequest, request: ChangeRequest, rev: number, now: Date): Promise<Obstacle | undefined> {
  const me = staffMember(req)?.id
  if (request.rev !== rev) return 'conflict'
  if (!request.isWaiting) return 'not-waiting'
  if (request.status === 'reviewing' && request.claimedBy !== me) return 'claimed-by-other'
  if (request.firstSignedBy === me && (await needsSecond(req.payload, request))) return 'second-of-four-eyes'
  const approval = request.kind === 'change' ? await approvalOf(req, request) : undefined
  if (typeof approval === 'string') return approval
  const files = await describeFiles(req, request, languageOf(req))
  const findings = await caseFindings({ req, request, person: approval?.person, files, now })
  return findings.every(({ level }) => level === 'good') ? undefined : 'checks-not-green'
}

/** What the approval of a change would rest on, or be refused for: the same look at the record, before anything is claimed. */
async function approvalOf({ payload }: PayloadRequest, request: ChangeRequest): Promise<Approval | Obstacle> {
  try {
    return await approveChange(payload, request, undefined)
  } catch (error) {
    if (error instanceof StaffError) return error.code as Obstacle
    throw error
  }
}
