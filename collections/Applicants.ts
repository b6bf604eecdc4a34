import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/**
 * Those who signed in by their real-name account, with what the network stated at the last sign-in.
 * No accounts of the back office: they have no password here and reach only `/v1`.
 */
export const Applicants: CollectionConfig = {
  slug: 'applicants',
  labels: { singular: { zh: '申请人', en: 'Applicant' }, plural: { zh: '申请人', en: 'Applicants' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  fields: [
    { name: 'subject', type: 'text', required: true, unique: true },
    { name: 'identityKey', type: 'text', required: true, index: true },
    { name: 'name', type: 'text', required: true },
    { name: 'idType', type: 'text', required: true },
    { name: 'idNumber', type: 'text', required: true },
    { name: 'mobile', type: 'text', required: true },
    { name: 'gender', type: 'text' },
    { name: 'birthDate', type: 'text' },
    { name: 'nationality', type: 'text' },
    { name: 'ethnicity', type: 'text' },
    { name: 'signedInAt', type: 'date', required: true },
  ],
}
