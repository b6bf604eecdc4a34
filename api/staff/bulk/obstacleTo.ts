import type { PayloadRequest } from 'payload'
import { staffMember } from '../../../access/staff.ts'
import { findRow } from '../../../database/findRow.ts'
import { needsSecond } from '../../../hooks/review/needsSecond.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { caseFindings } from '../caseFindings.ts'
import { describeFiles } from '../describeFiles.ts'
import { approveChange } from '../approveChange.ts'
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
  const refusal = request.kind === 'change' ? await refusalOf(req, request) : undefined
  if (refusal) return refusal
  const person = request.person ? await findRow(req.payload, 'persons', { id: request.person }) : undefined
  const files = await describeFiles(req, request, languageOf(req))
  const findings = await caseFindings({ req, request, person, files, now })
  return findings.every(({ level }) => level === 'good') ? undefined : 'checks-not-green'
}

/** What the approval of a change would come to: the same look at the record, before anything is claimed. */
async function refusalOf({ payload }: PayloadRequest, request: ChangeRequest): Promise<Obstacle | undefined> {
  try {
    await approveChange(payload, request, undefined)
    return undefined
  } catch (error) {
    if (error instanceof StaffError) return error.code as Obstacle
    throw error
  }
}
