import type { Access } from 'payload'
import { may } from './abilities.ts'

/** Grants to those who keep the library of return reasons. */
export const reasonEditors: Access = ({ req }) => may(req, 'edit-reasons')
