import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** The second factor of an account, apart from it: no route and no relationship leads here, for administrators neither. */
export const SecondFactors: CollectionConfig = {
  slug: 'second-factors',
  labels: { singular: { zh: '动态验证码', en: 'Second factor' }, plural: { zh: '动态验证码', en: 'Second factors' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  lockDocuments: false,
  fields: [
    { name: 'staff', type: 'text', required: true, unique: true },
    /** The secret of the app, sealed (`access/accounts/sealSecret.ts`); `pending` until a code of it has come in. */
    { name: 'sealed', type: 'text' },
    { name: 'pending', type: 'text' },
    { name: 'since', type: 'date' },
    /** The last step of time whose code was used: it and those before count no more. */
    { name: 'lastStep', type: 'number' },
    /** Digests of the recovery codes that are left. */
    { name: 'recoveryCodes', type: 'json' },
    { name: 'failures', type: 'number' },
    { name: 'lockedUntil', type: 'date' },
    { name: 'rev', type: 'number', required: true },
  ],
}
