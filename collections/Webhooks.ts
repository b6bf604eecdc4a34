import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { administrators } from '../access/administrators.ts'
import { nobody } from '../access/nobody.ts'
import { may } from '../access/abilities.ts'
import { registerOption } from './Authorities.ts'

/** Where downstream systems want to be told of approvals; each call is signed with a secret of its own. */
export const Webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: { singular: { zh: '审核通知地址', en: 'Webhook' }, plural: { zh: '审核通知地址', en: 'Webhooks' } },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'register', 'isActive'],
    group: { zh: '系统', en: 'System' },
    hideAPIURL: true,
    hidden: ({ user }) => !may({ user }, 'administer'),
  },
  access: { create: administrators, read: administrators, update: administrators, delete: administrators, readVersions: nobody },
  fields: [
    { name: 'name', type: 'text', label: { zh: '系统名称', en: 'System' }, required: true, maxLength: 60 },
    { name: 'url', type: 'text', label: { zh: '地址', en: 'Address' }, required: true, maxLength: 300, validate: validAddress },
    { name: 'register', type: 'select', label: { zh: '登记系统（空为全部）', en: 'Register (none: both)' }, options: ['ningbo', 'zhejiang'].map(registerOption) },
    { name: 'isActive', type: 'checkbox', label: { zh: '启用', en: 'Active' }, defaultValue: true },
    { name: 'issue', type: 'ui', admin: { disableListColumn: true, components: { Field: '/app/_review/keys/IssueKey.tsx#IssueKey' } } },
    /** Counts the secrets issued; the secret follows from it and the register's own, and is kept nowhere. */
    { name: 'edition', type: 'number', defaultValue: 0, hidden: true, access: { create: nobody, update: nobody } },
  ],
}

function validAddress(value: unknown, { req }: Parameters<TextFieldSingleValidation>[1]): true | string {
  const address = typeof value === 'string' && URL.canParse(value) ? new URL(value) : undefined
  const isUsable = address && /^https?:$/.test(address.protocol) && address.username === '' && address.password === ''
  return isUsable ? true : req.i18n?.language === 'en' ? 'Enter an address that begins with https:// or http://.' : '请填写以 https:// 或 http:// 开头的地址。'
}
