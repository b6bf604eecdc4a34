import type { Access } from 'payload'
import { staffMember } from './staff.ts'

/** Grants to every member of staff. */
export const anyStaff: Access = ({ req }) => staffMember(req) !== undefined
