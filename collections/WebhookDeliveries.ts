import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** The outbox of webhooks: written with the decision, delivered by the worker, told apart by `key`. */
export const WebhookDeliveries: CollectionConfig = {
  slug: 'webhook-deliveries',
  labels: { singular: { zh: '审核通知', en: 'Webhook delivery' }, plural: { zh: '审核通知', en: 'Webhook deliveries' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['state', 'nextAttemptAt'] }],
  fields: [
    /** `<request>:<rev>:<webhook>`; the receiver gets it too. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'webhook', type: 'text', required: true },
    { name: 'body', type: 'text', required: true },
    /** `queued`, `sending` (until `leaseUntil`), `sent` or `failed`. */
    { name: 'state', type: 'text', required: true },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'nextAttemptAt', type: 'date', required: true },
    { name: 'leaseUntil', type: 'date' },
    { name: 'sentAt', type: 'date' },
    { name: 'lastError', type: 'text' },
  ],
}
