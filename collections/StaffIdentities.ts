import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** Which account of the office's own sign-in service belongs to which member of staff; bound once, at the first sign-in by it. */
export const StaffIdentities: CollectionConfig = {
  slug: 'staff-identities',
  labels: { singular: { zh: '统一登录绑定', en: 'Sign-in binding' }, plural: { zh: '统一登录绑定', en: 'Sign-in bindings' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  fields: [
    /** Digest of issuer and subject. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'staff', type: 'text', required: true, unique: true },
    { name: 'boundAt', type: 'date', required: true },
  ],
}
