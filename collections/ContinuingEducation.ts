import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** Continuing education of the persons on record, as the education systems report it (`/v1/downstream`); read-only here. */
export const ContinuingEducation: CollectionConfig = {
  slug: 'continuing-education',
  labels: { singular: { zh: '继续教育记录', en: 'Continuing education record' }, plural: { zh: '继续教育', en: 'Continuing education' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['person', 'year'] }],
  fields: [
    /** The record; it keeps its id when it moves, so the education travels along. */
    { name: 'person', type: 'text', required: true },
    /** The register whose education system reported it. */
    { name: 'register', type: 'text', required: true },
    { name: 'year', type: 'number', required: true },
    /** `professional` or `general`. */
    { name: 'subject', type: 'text', required: true },
    { name: 'course', type: 'text' },
    { name: 'form', type: 'text', required: true },
    { name: 'institution', type: 'text' },
    { name: 'credits', type: 'number', required: true },
    /** `enrolled`, `completed`, `recorded` or `lapsed`. */
    { name: 'state', type: 'text', required: true },
    { name: 'recordedOn', type: 'text' },
    /** The reporting system's own key, after the id of its key: a report that comes again changes the same row. */
    { name: 'externalKey', type: 'text', required: true, unique: true },
  ],
}
