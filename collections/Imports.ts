import type { Access, CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { nobody } from '../access/nobody.ts'
import { staffMember } from '../access/staff.ts'
import { registerOption } from './Authorities.ts'

/** Grants the imports of one's register to who may import. */
const ownImports: Access = ({ req }) => {
  const register = staffMember(req)?.register
  return may(req, 'import') && register !== undefined ? { register: { equals: register } } : false
}

/** Lists of old records on their way into the register: the file, kept sealed until it is done, and how far it has come. */
export const Imports: CollectionConfig = {
  slug: 'imports',
  labels: { singular: { zh: '导入', en: 'Import' }, plural: { zh: '历史数据导入', en: 'Imports' } },
  admin: {
    group: { zh: '登记', en: 'Register' },
    hidden: ({ user }) => !may({ user: user as never }, 'import'),
    useAsTitle: 'fileName',
    hideAPIURL: true,
    components: { views: { list: { Component: '/app/_review/persons/imports/ImportsView.tsx#ImportsView' }, edit: { root: { Component: '/app/_review/persons/imports/ImportView.tsx#ImportView' } } } },
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: ownImports, update: nobody, delete: nobody, readVersions: nobody },
  fields: [
    { name: 'fileName', type: 'text', required: true, label: { zh: '文件', en: 'File' } },
    { name: 'format', type: 'text', required: true },
    { name: 'register', type: 'select', required: true, label: { zh: '登记系统', en: 'Register' }, options: ['ningbo', 'zhejiang'].map(registerOption) },
    { name: 'staff', type: 'text', required: true },
    { name: 'staffName', type: 'text' },
    /** Whether a line for somebody on record corrects the record; else it is reported. */
    { name: 'corrects', type: 'checkbox', required: true },
    /** `checking`, `checked`, `running`, `done`, `stopped` or `unreadable`. */
    { name: 'state', type: 'text', required: true, index: true },
    { name: 'failure', type: 'text' },
    /** Where the sealed file lies, until it is needed no more. */
    { name: 'pieces', type: 'json', hidden: true },
    { name: 'size', type: 'number', required: true },
    { name: 'digest', type: 'text' },
    /** Lines of the list, known once it has been checked; lines dealt with in the present phase. */
    { name: 'total', type: 'number' },
    { name: 'lines', type: 'number', required: true },
    /** How much of the list has been read in the present phase, 0 to 1. */
    { name: 'share', type: 'number' },
    { name: 'counts', type: 'json', required: true },
    /** Whoever works on it says until when nobody else need; what a crash left is taken up after that. */
    { name: 'leaseUntil', type: 'date', required: true, hidden: true },
    { name: 'lease', type: 'text', required: true, hidden: true },
  ],
}
