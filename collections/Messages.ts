import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { deliveryFields } from './deliveryFields.ts'

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
    ...deliveryFields(),
  ],
}
