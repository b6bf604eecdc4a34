import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'
import { deliveryFields } from './deliveryFields.ts'

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
    ...deliveryFields(),
  ],
}
