import type { Access } from 'payload'
import { hasRole } from './staff.ts'

/** Grants to those who edit what the portals say. */
export const contentStaff: Access = ({ req }) => hasRole(req, 'editor', 'administrator')
