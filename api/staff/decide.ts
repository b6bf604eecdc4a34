import type { Payload, PayloadRequest } from 'payload'
import type { StaffMember } from '../../access/staff.ts'
import { againOnConflict } from '../../database/againOnConflict.ts'
import { ConflictError } from '../../hooks/review/ConflictError.ts'
import { holdRecord } from '../../hooks/records/holdRecord.ts'
import { settle } from '../../hooks/review/settle.ts'
import { transition } from '../../hooks/review/transition.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { describeCase, type CaseDetail } from './describeCase.ts'
import { failure } from './answer.ts'
import { findCase } from './findCase.ts'
import { neighbours } from './neighbours.ts'
import { readBody } from './readBody.ts'
import { reviewer } from './reviewer.ts'
import { StaffError } from './StaffError.ts'

/** What a reviewer's step does to a case: the event and what it sets, or nothing to do, or a refusal thrown. */
export type Decision = (args: { req: PayloadRequest; payload: Payload; request: ChangeRequest; member: StaffMember; body: { [key: string]: unknown }; now: Date }) => Taken | Promise<Taken>

/** `person`: the record, as it was looked at, that the step rests on. */
type Taken = { event: string; data: Partial<ChangeRequest>; person?: Person; /** For colleagues. */ note?: string } | 'already-so'

/** What a step of a reviewer answers: the case as it is now, and the one to look at next. */
export type DecisionAnswer = { case: CaseDetail; next?: string }

/**
 * Takes a case one step on for a reviewer of its bureau. The step counts only for the state the reviewer saw (`rev`); else the
 * answer is 409 with the newer one.
 */
export async function decide(req: PayloadRequest, properties: string[], decision: Decision): Promise<Response | DecisionAnswer> {
  const member = reviewer(req)
  const body = await readBody(req, ['rev', ...properties])
  return againOnConflict(() => attempt(req, { member, body, decision }))
}

/** One try at a step, on the case as it is right now. */
async function attempt(req: PayloadRequest, { member, body, decision }: { member: StaffMember; body: { [key: string]: unknown }; decision: Decision }): Promise<Response | DecisionAnswer> {
  const request = await findCase(req, req.routeParams?.id)
  if (!Number.isInteger(body.rev)) throw new StaffError(400, 'rev-missing', '/rev')
  try {
    if (body.rev !== request.rev) throw new ConflictError()
    const step = await decision({ req, payload: req.payload, request, member, body, now: new Date() })
    const before = await neighbours(req, request)
    const after = step === 'already-so' ? request : await takeStep(req.payload, request, member, step)
    return { case: await describeCase(req, after), next: before.next ?? before.previous }
  } catch (error) {
    const code = error instanceof ConflictError ? 'conflict' : error instanceof StaffError && error.status === 409 ? error.code : undefined
    if (!code) throw error
    return failure(409, code, undefined, { case: await describeCase(req, await findCase(req, request.id)) })
  }
}

/** Takes the step a decision came to, for the state it was made on. */
export async function takeStep(payload: Payload, seen: ChangeRequest, member: StaffMember, { event, data, person, note }: Exclude<Taken, 'already-so'>): Promise<ChangeRequest> {
  const actor = { kind: 'staff', id: member.id, name: member.name, from: member.from } as const
  if (!person) return transition({ payload, request: seen, event, actor, data, note })
  const request = seen.unsettled ? await settle(payload, seen) : seen
  return holdRecord({ payload, person, request }, () => transition({ payload, request, event, actor, data, note }))
}
