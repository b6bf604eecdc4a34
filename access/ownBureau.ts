import type { Access, PayloadRequest, Where } from 'payload'
import { hasRole, staffMember } from './staff.ts'

/** What a reviewer's bureau is in charge of; `path` leads from the row to its bureau. */
export function bureauConstraint(req: Pick<PayloadRequest, 'user'>, path = 'authority'): Where | false {
  const member = staffMember(req)
  if (!member?.authority || !hasRole(req, 'reviewer')) return false
  const own: Where = { [path]: { equals: member.authority } }
  return isCity(member.authority) ? { or: [own, { [`${path}.parent`]: { equals: member.authority } }] } : own
}

/** Grants reviewers the rows of their own bureau; a city's bureau has those of its districts too. */
export const ownBureau: Access = ({ req }) => bureauConstraint(req)

/** Division codes of cities end in two zeros (GB/T 2260). */
function isCity(code: string): boolean {
  return code.endsWith('00')
}
