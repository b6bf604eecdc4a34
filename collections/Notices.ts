import type { CollectionConfig } from 'payload'
import { lexicalEditor, BoldFeature, HeadingFeature, InlineToolbarFeature, FixedToolbarFeature, LinkFeature, OrderedListFeature, ParagraphFeature, UnorderedListFeature } from '@payloadcms/richtext-lexical'
import { contentStaff } from '../access/contentStaff.ts'
import { contentReaders } from '../access/contentReaders.ts'
import { may } from '../access/abilities.ts'
import { nobody } from '../access/nobody.ts'
import { countEdition } from '../hooks/notices/countEdition.ts'

/** 登记须知 and 变更须知 of each portal, written by content staff and read in the widgets. */
export const Notices: CollectionConfig = {
  slug: 'notices',
  labels: { singular: { zh: '须知', en: 'Notice' }, plural: { zh: '须知', en: 'Notices' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'portal', 'kind', 'edition', 'updatedAt'], group: { zh: '内容', en: 'Content' }, hideAPIURL: true, hidden: ({ user }) => !may({ user }, 'edit-content') },
  access: { create: contentStaff, read: contentReaders, update: contentStaff, delete: nobody, readVersions: contentStaff },
  hooks: { beforeChange: [countEdition] },
  indexes: [{ fields: ['portal', 'kind'], unique: true }],
  fields: [
    { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' }, localized: true, required: true, maxLength: 60 },
    {
      name: 'portal',
      type: 'select',
      label: { zh: '门户', en: 'Portal' },
      required: true,
      options: [
        { value: 'ningbo', label: { zh: '宁波财政（会计之窗）', en: 'Ningbo portal' } },
        { value: 'zhejiang', label: { zh: '浙江会计之家', en: 'Zhejiang portal' } },
      ],
    },
    {
      name: 'kind',
      type: 'select',
      label: { zh: '事项', en: 'Kind' },
      required: true,
      options: [
        { value: 'registration', label: { zh: '登记须知', en: 'Registration notice' } },
        { value: 'change', label: { zh: '变更须知', en: 'Change notice' } },
      ],
    },
    {
      name: 'body',
      type: 'richText',
      label: { zh: '正文', en: 'Text' },
      localized: true,
      required: true,
      editor: lexicalEditor({
        features: [ParagraphFeature(), HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }), BoldFeature(), LinkFeature({ enabledCollections: [] }), OrderedListFeature(), UnorderedListFeature(), FixedToolbarFeature(), InlineToolbarFeature()],
      }),
    },
    {
      name: 'edition',
      type: 'number',
      label: { zh: '版本', en: 'Edition' },
      defaultValue: 1,
      admin: { readOnly: true, description: { zh: '每次保存加一；申请人阅读的版本随申请保存。', en: 'Counts up with each save; an application keeps the edition that was read.' } },
    },
  ],
}
