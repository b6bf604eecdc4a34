import type { CollectionConfig } from 'payload'
import { messageEvents, type MessageEvent } from '@accountant-register/schemas/messages/messageEvents.ts'
import { may } from '../access/abilities.ts'
import { contentStaff } from '../access/contentStaff.ts'
import { nobody } from '../access/nobody.ts'
import { checkTemplate } from '../hooks/messages/checkTemplate.ts'
import { editorial } from './content/editorial.ts'
import { titleField } from './content/titleField.ts'

const labels: { [event in MessageEvent]: { zh: string; en: string } } = {
  'registration-approved': { zh: '信息登记 · 通过', en: 'Registration approved' },
  'registration-returned': { zh: '信息登记 · 退回', en: 'Registration returned' },
  'change-approved': { zh: '信息变更 · 通过', en: 'Change approved' },
  'change-returned': { zh: '信息变更 · 退回', en: 'Change returned' },
  'transfer-approved': { zh: '地区变更 · 通过', en: 'Transfer approved' },
  'transfer-returned': { zh: '地区变更 · 退回', en: 'Transfer returned' },
}

/** The text messages that tell applicants of a decision; there is one for each event, and it is Chinese. */
export const MessageTemplates: CollectionConfig = editorial({
  slug: 'message-templates',
  labels: { singular: { zh: '短信模板', en: 'Text message' }, plural: { zh: '短信模板', en: 'Text messages' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'text', '_status', 'publishAt', 'updatedAt'], listSearchableFields: ['text'], group: { zh: '内容', en: 'Content' }, hideAPIURL: true, hidden: ({ user }) => !may({ user }, 'edit-content') },
  defaultSort: 'createdAt',
  access: { create: nobody, read: contentStaff, update: contentStaff, delete: nobody, readVersions: contentStaff },
  fields: [
    titleField(({ event }) => labels[event as MessageEvent]),
    {
      name: 'event',
      type: 'select',
      label: { zh: '发送时机', en: 'Sent when' },
      required: true,
      unique: true,
      options: messageEvents.map((value) => ({ value, label: labels[value] })),
      access: { update: nobody },
      admin: { readOnly: true },
    },
    { name: 'text', type: 'textarea', label: { zh: '短信内容', en: 'Text' }, required: true, validate: checkTemplate, admin: { rows: 5 } },
    { name: 'preview', type: 'ui', admin: { disableListColumn: true, components: { Field: '/app/_review/content/MessagePreview.tsx#MessagePreview' } } },
  ],
})
