import type { Access } from 'payload'
import { hasRole } from './staff.ts'

/** Grants to those who run the system: accounts, bureaus, settings; no personal data comes with it. */
export const administrators: Access = ({ req }) => hasRole(req, 'administrator')
