import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** The chain of the audit trail, one link an event: each holds the digest of the one before, so that none can be missed. */
export const AuditLinks: CollectionConfig = {
  slug: 'audit-links',
  labels: { singular: { zh: '审计链', en: 'Audit link' }, plural: { zh: '审计链', en: 'Audit links' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  fields: [
    /** 0 is the beginning of the chain and links no event. */
    { name: 'seq', type: 'number', required: true, unique: true },
    { name: 'event', type: 'text', required: true, unique: true },
    { name: 'mark', type: 'text', required: true },
    { name: 'previous', type: 'text', required: true },
    { name: 'digest', type: 'text', required: true },
  ],
}
