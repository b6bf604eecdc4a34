import type { PayloadRequest } from 'payload'
import { readWhole } from '../../database/readWhole.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { caseRule } from './queue/caseRule.ts'
import { StaffError } from './StaffError.ts'

/** A whole case as it is stored, if the one who asks may see it. @throws {StaffError} `not-found`, also for another bureau's case */
export async function findCase(req: PayloadRequest, id: unknown): Promise<ChangeRequest> {
  if (typeof id !== 'string' || !/^[\w-]{1,64}$/.test(id)) throw new StaffError(404, 'not-found')
  // The access rule is part of the question; the step that may follow needs the row as it is stored, keys included.
  const where = { and: [{ id: { equals: id } }, caseRule(req)] }
  const stored = await readWhole(req.payload, 'change-requests', where)
  if (!stored) throw new StaffError(404, 'not-found')
  return stored
}
