import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** The outbox of text messages: written with the decision, delivered by the worker, never twice (`key`). */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: { singular: { zh: '短信', en: 'Message' }, plural: { zh: '短信', en: 'Messages' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['state', 'nextAttemptAt'] }],
  fields: [
    /** `<request>:<rev>:sms`; the gateway gets it too. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'to', type: 'text', required: true },
    { name: 'text', type: 'text', required: true },
    /** `queued`, `sending` (until `leaseUntil`), `sent` or `failed`. */
    { name: 'state', type: 'text', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAttemptAt', type: 'date', required: true },
    { name: 'leaseUntil', type: 'date' },
    { name: 'sentAt', type: 'date' },
    { name: 'lastError', type: 'text' },
  ],
}
