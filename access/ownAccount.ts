import type { Access } from 'payload'
import { may } from './abilities.ts'
import { staffMember } from './staff.ts'

/** Grants a member of staff their own account, and administrators all of them. */
export const ownAccount: Access = ({ req }) => {
  const member = staffMember(req)
  if (!member) return false
  return may(req, 'administer') || { id: { equals: member.id } }
}
