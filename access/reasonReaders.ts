import type { Access } from 'payload'
import { may } from './abilities.ts'

/** Grants to those who return requests with reasons of the library, and to those who keep it. */
export const reasonReaders: Access = ({ req }) => may(req, 'decide') || may(req, 'edit-reasons')
