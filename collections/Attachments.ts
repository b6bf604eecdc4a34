import type { CollectionConfig } from 'payload'
import { caseConstraint } from '../access/casesOfOwnBureau.ts'
import { nobody } from '../access/nobody.ts'
import { readByRoute } from './readByRoute.ts'

/**
 * Uploaded pictures: the photo and the evidence. A row never changes; replacing a picture makes a new row and the request
 * points to it. The bytes lie in the file store under `storageKey`, re-encoded, without metadata and sealed.
 */
export const Attachments: CollectionConfig = {
  slug: 'attachments',
  labels: { singular: { zh: '附件', en: 'Attachment' }, plural: { zh: '附件', en: 'Attachments' } },
  admin: { hidden: true },
  access: {
    create: nobody,
    read: ({ req }) => caseConstraint(req, 'request.'),
    update: nobody,
    delete: nobody,
    readVersions: nobody,
  },
  hooks: readByRoute,
  fields: [
    { name: 'request', type: 'relationship', relationTo: 'change-requests', required: true, index: true },
    { name: 'applicant', type: 'text', required: true, index: true },
    { name: 'kind', type: 'text', required: true },
    { name: 'page', type: 'number', required: true },
    { name: 'storageKey', type: 'text', required: true, unique: true, hidden: true },
    { name: 'bytes', type: 'number', required: true },
    { name: 'width', type: 'number', required: true },
    { name: 'height', type: 'number', required: true },
    /** SHA-256 of the bytes as they came, hexadecimal. */
    { name: 'originalDigest', type: 'text', required: true },
    { name: 'warnings', type: 'json', required: true },
  ],
}
