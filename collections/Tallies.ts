import type { CollectionConfig } from 'payload'
import { figuresOfOwnBureau } from '../access/figuresOfOwnBureau.ts'
import { nobody } from '../access/nobody.ts'
import { registerOption } from './Authorities.ts'

/** A bureau's month, counted by day and kind (`hooks/figures/foldSteps.ts`): what the dashboard reads, so that it never reads cases. */
export const Tallies: CollectionConfig = {
  slug: 'tallies',
  labels: { singular: { zh: '月度计数', en: 'Monthly tally' }, plural: { zh: '月度计数', en: 'Monthly tallies' } },
  admin: { hidden: true },
  access: { create: nobody, read: figuresOfOwnBureau, update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['authority', 'month'] }, { fields: ['register', 'month'] }],
  fields: [
    /** `<authority>:<month>`. */
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'authority', type: 'relationship', relationTo: 'authorities', required: true },
    { name: 'register', type: 'select', required: true, options: ['ningbo', 'zhejiang'].map(registerOption) },
    /** `YYYY-MM`. */
    { name: 'month', type: 'text', required: true },
    /** `DayCounts` by day. */
    { name: 'days', type: 'json', required: true },
    { name: 'rev', type: 'number', required: true, defaultValue: 0 },
  ],
}
