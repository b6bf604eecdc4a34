import type { CollectionConfig, UploadField } from 'payload'
import { contentStaff } from '../access/contentStaff.ts'
import { nobody } from '../access/nobody.ts'
import { may } from '../access/abilities.ts'
import { publishedContent } from '../access/publishedContent.ts'
import { documentTypes, pictureType } from '../files/contentTypes.ts'
import { editorial } from './content/editorial.ts'

/**
 * What applicants are told of each paper: its name, what it must show, 正确上传示例 and 模板下载. Which kinds there are stands in
 * schemas/dictionaries/evidence-kinds.json, and which answers demand one in the forms; neither is content.
 */
export const EvidenceKinds: CollectionConfig = editorial({
  slug: 'evidence-kinds',
  labels: { singular: { zh: '附件种类', en: 'Evidence kind' }, plural: { zh: '附件种类', en: 'Evidence kinds' } },
  admin: { useAsTitle: 'label', defaultColumns: ['label', 'sample', 'template', '_status', 'updatedAt'], listSearchableFields: ['label'], group: { zh: '内容', en: 'Content' }, hideAPIURL: true, hidden: ({ user }) => !may({ user }, 'edit-content') },
  defaultSort: 'createdAt',
  access: { create: nobody, read: publishedContent, update: contentStaff, delete: nobody, readVersions: contentStaff },
  fields: [
    { name: 'code', type: 'text', label: { zh: '代码', en: 'Code' }, required: true, unique: true, access: { update: nobody }, admin: { readOnly: true } },
    { name: 'label', type: 'text', label: { zh: '名称', en: 'Name' }, localized: true, required: true, maxLength: 60 },
    {
      name: 'note',
      type: 'textarea',
      label: { zh: '说明', en: 'Note' },
      localized: true,
      maxLength: 240,
      admin: { description: { zh: '两行以内：这份材料上应当看得见什么。', en: 'Two lines at most: what must be seen on the paper.' } },
    },
    file('sample', { zh: '正确上传示例', en: 'Sample' }, [pictureType], { zh: 'JPEG 或 PNG 图片，不得含有真实个人信息。', en: 'A JPEG or PNG picture without anyone’s personal data.' }),
    file('template', { zh: '模板', en: 'Template' }, documentTypes, { zh: 'Word（.docx）或 PDF 文件，供申请人下载。', en: 'A Word (.docx) or PDF file for applicants to download.' }),
  ],
})

type Words = { zh: string; en: string }

function file(name: string, label: Words, types: readonly string[], description: Words): UploadField {
  return { name, type: 'upload', relationTo: 'content-files', label, filterOptions: { mimeType: { in: [...types] } }, admin: { description } }
}
