import type { PayloadRequest } from 'payload'
import { may } from '../../access/abilities.ts'
import { bureauConstraint } from '../../access/ownBureau.ts'
import { originOf } from '../../access/originOf.ts'
import type { StaffMember } from '../../access/staff.ts'
import { signedIn } from './signedIn.ts'
import { StaffError } from './StaffError.ts'

/** The one who decides and makes the request. @throws {StaffError} for anyone else */
export function reviewer(req: Pick<PayloadRequest, 'user'> & Partial<Pick<PayloadRequest, 'headers'>>): StaffMember {
  const member = signedIn(req)
  if (!may(req, 'decide')) throw new StaffError(403, 'not-a-reviewer')
  return { ...member, from: originOf(req.headers) }
}

/** The one who looks at cases and makes the request: who decides, or looks after the register. @throws {StaffError} for anyone else */
export function caseReader(req: Pick<PayloadRequest, 'user'>): StaffMember {
  const member = signedIn(req)
  if (!bureauConstraint(req) && !may(req, 'decide')) throw new StaffError(403, 'not-a-reviewer')
  return member
}

/** Whether the one who makes the request decides cases. */
export function isReviewer(req: Pick<PayloadRequest, 'user'>): boolean {
  return may(req, 'decide')
}
