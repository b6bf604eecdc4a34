import type { CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { nobody } from '../access/nobody.ts'

/** Who did what and when, without personal data; written once, never changed. */
export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: { singular: { zh: '审计记录', en: 'Audit event' }, plural: { zh: '审计记录', en: 'Audit events' } },
  admin: { hidden: ({ user }) => !may({ user }, 'read-audit') },
  access: { create: nobody, read: ({ req }) => may(req, 'read-audit'), update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['subject', 'at'] }],
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'at', type: 'date', required: true },
    /** `applicant:<id>`, `staff:<id>` or `system`. */
    { name: 'actor', type: 'text', required: true },
    { name: 'action', type: 'text', required: true },
    /** `<collection>:<id>`. */
    { name: 'subject', type: 'text', required: true },
    { name: 'authority', type: 'text' },
  ],
}
