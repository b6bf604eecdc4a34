import type { PayloadRequest } from 'payload'
import { isHalfSignedIn, staffMember, type StaffMember } from '../../access/staff.ts'
import { StaffError } from './StaffError.ts'

/** The member of staff who makes the request. @throws {StaffError} for nobody, and before the second factor was shown */
export function signedIn(req: Pick<PayloadRequest, 'user'>): StaffMember {
  const member = staffMember(req)
  if (member) return member
  throw req.user && isHalfSignedIn(req.user) ? new StaffError(403, 'second-factor-missing') : new StaffError(401, 'not-signed-in')
}
