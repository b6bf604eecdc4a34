import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, staffMember } from './staff.ts'

/**
 * The rows a member of staff is in charge of: a reviewer those of the bureau and of the bureaus under it, a register's
 * administrator those of the register. `path` leads from the row to what has the bureau and the register, e.g. `request.`.
 */
export function bureauConstraint(req: Pick<PayloadRequest, 'user'>, path = ''): Where | false {
  const member = staffMember(req)
  if (member?.role === 'registerAdministrator') return member.register ? { [`${path}register`]: { equals: member.register } } : false
  if (!member?.authority || !hasRole(req, 'reviewer', 'seniorReviewer')) return false
  const [first, ...others] = member.bureaus
  return { [`${path}authority`]: others.length === 0 ? { equals: first } : { in: [...member.bureaus] } }
}

/** Grants the rows of what one is in charge of. */
export const ownBureau: Access = ({ req }) => bureauConstraint(req)
