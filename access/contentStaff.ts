import type { Access } from 'payload'
import { may } from './abilities.ts'

/** Grants to those who edit what the portals say. */
export const contentStaff: Access = ({ req }) => may(req, 'edit-content')
