import type { CollectionConfig } from 'payload'
import { administrators } from '../access/administrators.ts'
import { nobody } from '../access/nobody.ts'
import { may } from '../access/abilities.ts'

/** Keys of the systems that rely on the register; the key itself is shown once, when it is issued, and kept as a digest. */
export const ApiKeys: CollectionConfig = {
  slug: 'api-keys',
  labels: { singular: { zh: '下游系统密钥', en: 'Downstream key' }, plural: { zh: '下游系统密钥', en: 'Downstream keys' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'scopes', 'hint', 'issuedAt', 'isRevoked'],
    group: { zh: '系统', en: 'System' },
    hideAPIURL: true,
    hidden: ({ user }) => !may({ user }, 'administer'),
  },
  access: { create: administrators, read: administrators, update: administrators, delete: nobody, readVersions: nobody },
  fields: [
    { name: 'name', type: 'text', label: { zh: '系统名称', en: 'System' }, required: true, maxLength: 60 },
    {
      name: 'scopes',
      type: 'select',
      hasMany: true,
      required: true,
      label: { zh: '用途', en: 'Scopes' },
      options: [
        { value: 'lookup', label: { zh: '查询是否在库', en: 'Look persons up' } },
        { value: 'continuing-education', label: { zh: '报送继续教育', en: 'Report continuing education' } },
        { value: 'exam-results', label: { zh: '报送考试成绩', en: 'Report exam results' } },
      ],
    },
    { name: 'isRevoked', type: 'checkbox', label: { zh: '已停用', en: 'Revoked' }, defaultValue: false },
    { name: 'hint', type: 'text', label: { zh: '密钥末四位', en: 'Ends in' }, access: { create: nobody, update: nobody }, admin: { readOnly: true } },
    { name: 'issuedAt', type: 'date', label: { zh: '签发时间', en: 'Issued' }, access: { create: nobody, update: nobody }, admin: { readOnly: true } },
    { name: 'issue', type: 'ui', admin: { disableListColumn: true, components: { Field: '/app/_review/keys/IssueKey.tsx#IssueKey' } } },
    /** SHA-256 of the key; absent until one is issued. */
    { name: 'digest', type: 'text', unique: true, hidden: true, access: { create: nobody, update: nobody } },
  ],
}
