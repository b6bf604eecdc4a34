import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** What is wrong with lines of an import, some hundred lines a row: numbers of lines, fields and codes, nothing of what they say. */
export const ImportFindings: CollectionConfig = {
  slug: 'import-findings',
  labels: { singular: { zh: '导入报告', en: 'Import report' }, plural: { zh: '导入报告', en: 'Import reports' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['import', 'phase', 'from'] }],
  fields: [
    /** `<import>:<phase>:<from>`: a part that is dealt with again is reported once. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'import', type: 'text', required: true },
    /** `check` or `run`. */
    { name: 'phase', type: 'text', required: true },
    { name: 'from', type: 'number', required: true },
    { name: 'findings', type: 'json', required: true },
  ],
}
