import type { Access } from 'payload'
import { hasRole, staffMember } from './staff.ts'

/** Grants a member of staff their own account, and administrators all of them. */
export const ownAccount: Access = ({ req }) => {
  const member = staffMember(req)
  if (!member) return false
  return hasRole(req, 'administrator') || { id: { equals: member.id } }
}
