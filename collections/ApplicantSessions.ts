import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** Sessions of applicants; codes, tokens and cookies stand here as digests only. */
export const ApplicantSessions: CollectionConfig = {
  slug: 'applicant-sessions',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  fields: [
    { name: 'applicant', type: 'text', required: true, index: true },
    { name: 'portal', type: 'text', required: true },
    /** `pending` until a code of it is swapped, then `active`, at last `ended`. */
    { name: 'state', type: 'text', required: true },
    { name: 'ticketDigest', type: 'text', required: true, unique: true },
    { name: 'cookieDigest', type: 'text', required: true, unique: true },
    { name: 'codeDigest', type: 'text', required: true, unique: true },
    { name: 'challenge', type: 'text', required: true },
    { name: 'codeExpiresAt', type: 'date', required: true },
    { name: 'tokenDigest', type: 'text', required: true, unique: true },
    { name: 'previousDigest', type: 'text', index: true },
    { name: 'tokenExpiresAt', type: 'date', required: true },
    { name: 'expiresAt', type: 'date', required: true, index: true },
  ],
}
