import type { Field } from 'payload'

/** Where something that the worker delivers stands: `queued`, `sending` (until `leaseUntil`), `sent` or `failed`. */
export const deliveryFields = (): Field[] => [
  { name: 'state', type: 'text', required: true },
  { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
  { name: 'nextAttemptAt', type: 'date', required: true },
  { name: 'leaseUntil', type: 'date' },
  { name: 'sentAt', type: 'date' },
  { name: 'lastError', type: 'text' },
]
