import type { CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { nobody } from '../access/nobody.ts'
import { reasonEditors } from '../access/reasonEditors.ts'
import { reasonReaders } from '../access/reasonReaders.ts'
import { kindOptions } from './content/kindOptions.ts'
import { sectionOptions } from './content/sectionOptions.ts'

/**
 * The library of return reasons: sentences that a reviewer puts into a return and may go on writing at. A request keeps the words it
 * was returned with, so a reason that is out of use is switched off and none is deleted.
 */
export const ReturnReasons: CollectionConfig = {
  slug: 'return-reasons',
  labels: { singular: { zh: '退回原因', en: 'Return reason' }, plural: { zh: '退回原因', en: 'Return reasons' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'text', 'kinds', 'sections', 'active'],
    listSearchableFields: ['title', 'text'],
    group: { zh: '内容', en: 'Content' },
    hideAPIURL: true,
    hidden: ({ user }) => !may({ user }, 'edit-reasons'),
  },
  defaultSort: 'order',
  access: { create: reasonEditors, read: reasonReaders, update: reasonEditors, delete: nobody, readVersions: nobody },
  fields: [
    { name: 'title', type: 'text', label: { zh: '简称', en: 'Short name' }, localized: true, required: true, maxLength: 20, admin: { description: { zh: '审核人员按它挑选，最多20字。', en: 'What reviewers pick it by; 20 characters at most in Chinese.' } } },
    {
      name: 'text',
      type: 'textarea',
      label: { zh: '内容', en: 'Words' },
      localized: true,
      required: true,
      maxLength: 500,
      admin: { description: { zh: '申请人会看到这段话：写明哪里不对、要做什么。短信只放得下前60字。', en: 'What the applicant reads: what is wrong and what to do. A text message holds the first 60 characters.' } },
    },
    { name: 'kinds', type: 'select', hasMany: true, label: { zh: '适用事项', en: 'Kinds' }, options: kindOptions, admin: { description: { zh: '不选表示都适用。', en: 'None chosen: all.' } } },
    { name: 'sections', type: 'select', hasMany: true, label: { zh: '适用栏目', en: 'Sections' }, options: sectionOptions, admin: { description: { zh: '信息变更按栏目显示；不选表示都适用。', en: 'A change shows those of its section; none chosen: all.' } } },
    { name: 'order', type: 'number', label: { zh: '次序', en: 'Order' }, required: true, defaultValue: 100, min: 0, max: 9999, index: true, admin: { position: 'sidebar', description: { zh: '小的排在前面。', en: 'Small numbers come first.' } } },
    { name: 'active', type: 'checkbox', label: { zh: '启用', en: 'In use' }, defaultValue: true, admin: { position: 'sidebar' } },
  ],
}
