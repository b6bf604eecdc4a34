import type { Access } from 'payload'
import { may } from './abilities.ts'

/** Grants to those who run the system: accounts, bureaus, settings; no personal data comes with it. */
export const administrators: Access = ({ req }) => may(req, 'administer')
