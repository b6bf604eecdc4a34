import type { CollectionConfig } from 'payload'
import { administrators } from '../access/administrators.ts'
import { anyStaff } from '../access/anyStaff.ts'
import { nobody } from '../access/nobody.ts'
import { forgetBureauTree } from '../access/bureauTree.ts'
import { may } from '../access/abilities.ts'

/** The finance bureaus in charge (会计管理部门); the division code is the id. */
export const Authorities: CollectionConfig = {
  slug: 'authorities',
  labels: { singular: { zh: '会计管理部门', en: 'Bureau' }, plural: { zh: '会计管理部门', en: 'Bureaus' } },
  admin: {
    useAsTitle: 'name',
    hidden: ({ user }) => !may({ user }, 'administer'),
    hideAPIURL: true,
    defaultColumns: ['id', 'name', 'level', 'register', 'phone', 'accepting'],
    listSearchableFields: ['name', 'id'],
    group: { zh: '系统', en: 'System' },
  },
  defaultSort: 'id',
  access: {
    create: administrators,
    read: anyStaff,
    update: administrators,
    delete: nobody,
    readVersions: nobody,
  },
  hooks: { afterChange: [({ req }) => forgetBureauTree(req.payload)] },
  fields: [
    { name: 'id', type: 'text', label: { zh: '代码', en: 'Code' }, required: true },
    { name: 'name', type: 'text', label: { zh: '名称', en: 'Name' }, required: true },
    {
      name: 'level',
      type: 'select',
      label: { zh: '层级', en: 'Level' },
      required: true,
      options: [
        { value: 'province', label: { zh: '省', en: 'Province' } },
        { value: 'city', label: { zh: '市', en: 'City' } },
        { value: 'district', label: { zh: '区、县（市）', en: 'District' } },
        { value: 'zone', label: { zh: '功能区', en: 'Zone' } },
      ],
    },
    { name: 'register', type: 'select', label: { zh: '登记系统', en: 'Register' }, required: true, options: ['ningbo', 'zhejiang'].map(registerOption) },
    { name: 'parent', type: 'text', label: { zh: '上级部门代码', en: 'Code of the supervising bureau' }, index: true },
    { name: 'regions', type: 'json', label: { zh: '管辖区划代码', en: 'Division codes served' }, required: true },
    { name: 'accepting', type: 'checkbox', label: { zh: '受理申请', en: 'Takes applications' }, defaultValue: false },
    { name: 'phone', type: 'text', label: { zh: '电话', en: 'Phone' }, maxLength: 40 },
  ],
}

/** One of the two registers as an option of a select. */
export function registerOption(value: string) {
  const labels: { [value: string]: { zh: string; en: string } } = {
    ningbo: { zh: '宁波市', en: 'Ningbo' },
    zhejiang: { zh: '浙江省其他地区', en: 'Zhejiang, without Ningbo' },
  }
  return { value, label: labels[value]! }
}
