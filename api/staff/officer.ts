import type { PayloadRequest } from 'payload'
import { may, type Ability } from '../../access/abilities.ts'
import { bureauConstraint } from '../../access/ownBureau.ts'
import type { StaffMember } from '../../access/staff.ts'
import { StaffError } from './StaffError.ts'
import { signedIn } from './signedIn.ts'

/**
 * The member of staff who makes the request, if in charge of a bureau or a register and able to do what is asked.
 * @throws {StaffError} `not-signed-in`, or `not-allowed` for anyone else
 */
export function officer(req: Pick<PayloadRequest, 'user'>, ability?: Ability): StaffMember {
  const member = signedIn(req)
  if (bureauConstraint(req) === false || (ability && !may(req, ability))) throw new StaffError(403, 'not-allowed')
  return member
}
