import type { PayloadRequest, Where } from 'payload'
import { caseConstraint } from '../../../access/casesOfOwnBureau.ts'
import { StaffError } from '../StaffError.ts'

/** The access rule of the cases, for reading them past Payload's layers. @throws {StaffError} for whoever may see none at all */
export function caseRule(req: Pick<PayloadRequest, 'user'>): Where {
  const rule = caseConstraint(req)
  if (!rule) throw new StaffError(403, 'not-a-reviewer')
  return rule
}
