import type { CollectionConfig } from 'payload'
import { lexicalEditor, BoldFeature, HeadingFeature, InlineToolbarFeature, FixedToolbarFeature, LinkFeature, OrderedListFeature, ParagraphFeature, UnorderedListFeature } from '@payloadcms/richtext-lexical'
import { may } from '../access/abilities.ts'
import { contentStaff } from '../access/contentStaff.ts'
import { nobody } from '../access/nobody.ts'
import { publishedContent } from '../access/publishedContent.ts'
import { countEdition } from '../hooks/content/countEdition.ts'
import { editorial } from './content/editorial.ts'
import { portalOptions } from './content/portalOptions.ts'

/** 登记须知 and 变更须知 of each portal, written by content staff and read in the widgets. */
export const Notices: CollectionConfig = editorial({
  slug: 'notices',
  labels: { singular: { zh: '须知', en: 'Notice' }, plural: { zh: '须知', en: 'Notices' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'portal', 'kind', '_status', 'edition', 'publishAt', 'updatedAt'], group: { zh: '内容', en: 'Content' }, hideAPIURL: true, hidden: ({ user }) => !may({ user }, 'edit-content') },
  access: { create: contentStaff, read: publishedContent, update: contentStaff, delete: nobody, readVersions: contentStaff },
  hooks: { beforeChange: [countEdition] },
  indexes: [{ fields: ['portal', 'kind'], unique: true }],
  fields: [
    { name: 'title', type: 'text', label: { zh: '标题', en: 'Title' }, localized: true, required: true, maxLength: 60 },
    { name: 'portal', type: 'select', label: { zh: '门户', en: 'Portal' }, required: true, options: portalOptions },
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
    { name: 'preview', type: 'ui', admin: { disableListColumn: true, components: { Field: '/app/_review/content/NoticePreview.tsx#NoticePreview' } } },
    {
      name: 'edition',
      type: 'number',
      label: { zh: '版本', en: 'Edition' },
      defaultValue: 1,
      admin: { readOnly: true, position: 'sidebar', description: { zh: '每次发布加一；申请人阅读的版本随申请保存。', en: 'Counts up each time it is published; an application keeps the edition that was read.' } },
    },
  ],
})
