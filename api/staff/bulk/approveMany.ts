import type { PayloadRequest } from 'payload'
import type { StaffMember } from '../../../access/staff.ts'
import { ConflictError } from '../../../hooks/review/ConflictError.ts'
import type { ChangeRequest } from '../../../payload-types.ts'
import { takeStep, type Decision } from '../decide.ts'
import { approve, claim, release } from '../decisions.ts'
import { findCase } from '../findCase.ts'
import { readBody } from '../readBody.ts'
import { recordReading } from '../../../hooks/audit/recordReading.ts'
import { reviewer } from '../reviewer.ts'
import { StaffError } from '../StaffError.ts'
import { obstacleTo } from './obstacleTo.ts'
import { readSelection, type Chosen } from './readSelection.ts'

/** What became of one of the chosen cases; `code` says why nothing did. */
export type ApprovedLine = { id: string; outcome: 'approved' | 'signed' | 'skipped'; code?: string }

/**
 * Approves the chosen cases one by one, each by its own conditional writes for the state that was seen, if all its checks are
 * green at that moment. What fails costs itself alone.
 */
export async function approveMany(req: PayloadRequest): Promise<{ lines: ApprovedLine[] }> {
  const member = reviewer(req)
  const chosen = readSelection((await readBody(req, ['cases'])).cases)
  const lines: ApprovedLine[] = []
  for (const one of chosen) lines.push(await approveOne(req, member, one))
  return { lines }
}

async function approveOne(req: PayloadRequest, member: StaffMember, { id, rev }: Chosen): Promise<ApprovedLine> {
  try {
    const request = await findCase(req, id)
    const code = await obstacleTo(req, request, rev, new Date())
    if (code) return { id, outcome: 'skipped', code }
    await recordReading(req, `change-requests:${id}`)
    const claimed = await step(req, member, request, claim)
    const decided = await step(req, member, claimed, approve).catch(async (error: unknown) => {
      // What was claimed for this alone is a colleague's to take again.
      if (request.status === 'submitted' && error instanceof StaffError) await step(req, member, claimed, release)
      throw error
    })
    return { id, outcome: decided.status === 'approved' ? 'approved' : 'signed' }
  } catch (error) {
    const code = error instanceof ConflictError ? 'conflict' : error instanceof StaffError ? error.code : undefined
    if (!code) throw error
    return { id, outcome: 'skipped', code }
  }
}

async function step(req: PayloadRequest, member: StaffMember, request: ChangeRequest, decision: Decision): Promise<ChangeRequest> {
  const taken = await decision({ req, payload: req.payload, request, member, body: {}, now: new Date() })
  return taken === 'already-so' ? request : takeStep(req.payload, request, member, taken)
}
