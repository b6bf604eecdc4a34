import type { CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { contentStaff } from '../access/contentStaff.ts'
import { nobody } from '../access/nobody.ts'
import { checkLines } from '../hooks/content/checkLines.ts'
import { editorial } from './content/editorial.ts'
import { kindOptions } from './content/kindOptions.ts'
import { portalOptions } from './content/portalOptions.ts'
import { sectionOptions } from './content/sectionOptions.ts'
import { titleField } from './content/titleField.ts'

const stepOptions = [
  ...sectionOptions,
  { value: 'files', label: { zh: '附件上传', en: 'Uploads' } },
  { value: 'confirm', label: { zh: '表单信息提交确认', en: 'Confirmation' } },
]

/** 温馨提示: the advice on top of each step of a registration and each section of a change, for each portal. */
export const Tips: CollectionConfig = editorial({
  slug: 'tips',
  labels: { singular: { zh: '温馨提示', en: 'Tip' }, plural: { zh: '温馨提示', en: 'Tips' } },
  admin: { useAsTitle: 'title', defaultColumns: ['title', 'lines', '_status', 'publishAt', 'updatedAt'], listSearchableFields: ['lines'], group: { zh: '内容', en: 'Content' }, hideAPIURL: true, hidden: ({ user }) => !may({ user }, 'edit-content') },
  defaultSort: 'createdAt',
  access: { create: nobody, read: contentStaff, update: contentStaff, delete: nobody, readVersions: contentStaff },
  indexes: [{ fields: ['portal', 'kind', 'step'], unique: true }],
  fields: [
    titleField(({ portal, kind, step }) => {
      const parts = [wordsOf(portalOptions, portal), wordsOf(kindOptions, kind), wordsOf(stepOptions, step)]
      return { zh: parts.map(({ zh }) => zh).join(' · '), en: parts.map(({ en }) => en).join(' · ') }
    }),
    {
      type: 'row',
      fields: [
        { name: 'portal', type: 'select', label: { zh: '门户', en: 'Portal' }, required: true, options: portalOptions, access: { update: nobody }, admin: { readOnly: true } },
        { name: 'kind', type: 'select', label: { zh: '事项', en: 'Kind' }, required: true, options: kindOptions, access: { update: nobody }, admin: { readOnly: true } },
        { name: 'step', type: 'select', label: { zh: '步骤', en: 'Step' }, required: true, options: stepOptions, access: { update: nobody }, admin: { readOnly: true } },
      ],
    },
    {
      name: 'lines',
      type: 'textarea',
      label: { zh: '提示内容', en: 'Advice' },
      localized: true,
      validate: checkLines,
      admin: { rows: 8, description: { zh: '每行一条，最多8条，每条最多300字；留空则该步骤不显示提示。链接写成[文字](https://网址)。', en: 'One a line, at most 8 of 300 characters; empty: the step shows no tip. A link is written [words](https://address).' } },
    },
  ],
})

function wordsOf(options: { value: string; label: { zh: string; en: string } }[], value: unknown): { zh: string; en: string } {
  return options.find((option) => option.value === value)?.label ?? { zh: '', en: '' }
}
