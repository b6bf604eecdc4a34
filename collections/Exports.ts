import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody.ts'

/** Lists of persons on their way out: how far each has come. What is written goes to its maker alone and is kept nowhere. */
export const Exports: CollectionConfig = {
  slug: 'exports',
  labels: { singular: { zh: '导出', en: 'Export' }, plural: { zh: '导出', en: 'Exports' } },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody },
  fields: [
    /** Who asked for it, and alone may fetch it. */
    { name: 'staff', type: 'text', required: true, index: true },
    { name: 'format', type: 'text', required: true },
    { name: 'language', type: 'text', required: true },
    /** Whether numbers are written in full; then with a reason. */
    { name: 'isFull', type: 'checkbox', required: true },
    { name: 'reason', type: 'text' },
    /** What was asked for, until it has been written: it may hold a name. */
    { name: 'filter', type: 'json' },
    /** `ready`, `writing`, `done`, `broken` or `expired`: each is fetched once, soon after it was asked for. */
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'total', type: 'number', required: true },
    { name: 'lines', type: 'number', required: true },
    { name: 'expiresAt', type: 'date', required: true },
  ],
}
