import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** What is noted of each session of the back office beside Payload's list; shown to its owner by endpoints of their own. */
export const StaffSignIns: CollectionConfig = {
  slug: 'staff-sign-ins',
  labels: { singular: { zh: '登录会话', en: 'Session' }, plural: { zh: '登录会话', en: 'Sessions' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  fields: [
    /** Digest of the session's own id, which nobody gets to see. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'staff', type: 'text', required: true, index: true },
    { name: 'method', type: 'select', required: true, options: ['password', 'oidc'] },
    /** Browser and system in two words. */
    { name: 'device', type: 'text' },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'lastSeenAt', type: 'date', required: true },
    /** Whether the account had a second factor when the session began: it then counts for nothing without a code. */
    { name: 'needsCode', type: 'checkbox' },
    { name: 'secondFactorAt', type: 'date' },
  ],
}
