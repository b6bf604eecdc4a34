import type { Access } from 'payload'
import { staffMember } from './staff.ts'

/** Grants to every member of staff but auditors, who read the trail and nothing else. */
export const contentReaders: Access = ({ req }) => {
  const member = staffMember(req)
  return member !== undefined && member.role !== 'auditor'
}
