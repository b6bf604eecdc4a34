import type { CollectionConfig, Field } from 'payload'
import { nobody } from '../../access/nobody.ts'
import { keepInForce } from '../../hooks/content/keepInForce.ts'
import { settleSchedule } from '../../hooks/content/settleSchedule.ts'
import { restoreAsDraft } from './restoreAsDraft.ts'

/** What drafted content has in its margin: when it is to be published, and who is about to do so. */
const scheduleFields: Field[] = [
  {
    name: 'publishAt',
    type: 'date',
    label: { zh: '定时发布', en: 'Publish at' },
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm', timeFormat: 'HH:mm', timeIntervals: 15 },
      description: { zh: '存为草稿后，到时自动发布。', en: 'Save the draft; it is published at this time.' },
    },
  },
  // Which draft a worker is about to publish, and until when no other may; never part of the content.
  { name: 'publishClaim', type: 'text', hidden: true, access: { create: nobody, read: nobody, update: nobody } },
]

/**
 * Content that is drafted, compared, scheduled and published: the row holds what is in force, its versions all that was saved.
 * Drafts are seen by content staff alone; a version that is brought back is a draft at first.
 */
export function editorial(config: CollectionConfig): CollectionConfig {
  return {
    ...config,
    versions: { maxPerDoc: 200, drafts: { validate: true } },
    disableDuplicate: true,
    disableBulkEdit: true,
    hooks: { ...config.hooks, beforeChange: [keepInForce, settleSchedule, ...(config.hooks?.beforeChange ?? [])] },
    endpoints: [restoreAsDraft, ...(config.endpoints || [])],
    admin: { ...config.admin, components: { ...config.admin?.components, edit: { ...config.admin?.components?.edit, UnpublishButton: '/app/_review/content/NoButton.tsx#NoButton' } } },
    fields: [...config.fields, ...scheduleFields],
  }
}
