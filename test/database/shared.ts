import type { CollectionConfig } from 'payload'

/** Effects of approvals, counted from outside the database. */
export const effects = { count: 0 }

/** A request whose hook checks the state before it approves: what holds it is the queue of writers. */
export const Requests: CollectionConfig = {
  slug: 'requests',
  access: { create: () => true, read: () => true, update: () => true, delete: () => true },
  hooks: {
    beforeChange: [
      async ({ operation, data, originalDoc }) => {
        if (operation !== 'update' || data.status !== 'approved') return
        if (originalDoc.status !== 'pending') throw new Error('already handled')
        await new Promise((resolve) => setTimeout(resolve, 5))
      },
    ],
    afterChange: [
      ({ doc }) => {
        if (doc.status === 'approved') effects.count += 1
      },
    ],
  },
  fields: [
    { name: 'status', type: 'text', required: true },
    { name: 'rev', type: 'number', defaultValue: 0 },
    { name: 'key', type: 'text', unique: true },
  ],
}
