import type { Access, CollectionBeforeValidateHook, CollectionConfig, Where } from 'payload'
import { may } from '../access/abilities.ts'
import { nobody } from '../access/nobody.ts'
import { staffMember } from '../access/staff.ts'
import { registerOption } from './Authorities.ts'
import { sectionOptions } from './content/sectionOptions.ts'
import { titleField } from './content/titleField.ts'
import { kindOption } from './kindOption.ts'

const kinds = (['registration', 'change', 'transfer'] as const).map(kindOption)

/** Grants a register's administrator the marks of that register. */
const marksOfOwnRegister: Access = ({ req }): Where | false => {
  const member = staffMember(req)
  return may(req, 'mark-four-eyes') && member?.register ? { register: { equals: member.register } } : false
}

/** A mark stands once for the same thing, and always for the register of the one who sets it. */
const complete: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const { kind, section } = { ...originalDoc, ...data }
  const register = staffMember(req)?.register ?? data?.register ?? originalDoc?.register
  const meant = kind === 'change' ? (section ?? null) : null
  return { ...data, register, section: meant, key: [register, kind, meant ?? 'all'].join(':') }
}

/** Kinds of cases that two reviewers have to approve, one after the other; set by a register's administrator. */
export const FourEyesMarks: CollectionConfig = {
  slug: 'four-eyes-marks',
  labels: { singular: { zh: '双人复核事项', en: 'Four-eyes mark' }, plural: { zh: '双人复核事项', en: 'Four-eyes marks' } },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['kind', 'section', 'register', 'updatedAt'],
    group: { zh: '登记', en: 'Register' },
    hidden: ({ user }) => !may({ user }, 'mark-four-eyes'),
    hideAPIURL: true,
    description: { zh: '列在这里的事项须由两名审核人员先后通过；任何一人都可以退回。', en: 'What is listed here has to be approved by two reviewers, one after the other; either may return it.' },
  },
  access: { create: ({ req }) => marksOfOwnRegister({ req }) !== false, read: marksOfOwnRegister, update: marksOfOwnRegister, delete: marksOfOwnRegister, readVersions: nobody },
  hooks: { beforeValidate: [complete] },
  fields: [
    titleField(({ kind, section }) => markName(kind, section)),
    { name: 'register', type: 'select', label: { zh: '登记系统', en: 'Register' }, required: true, options: ['ningbo', 'zhejiang'].map(registerOption), admin: { hidden: true } },
    {
      name: 'kind',
      type: 'select',
      label: { zh: '事项', en: 'Kind' },
      required: true,
      options: kinds,
    },
    { name: 'section', type: 'select', label: { zh: '栏目', en: 'Section' }, options: sectionOptions, admin: { condition: ({ kind }) => kind === 'change', description: { zh: '不选则为所有栏目。', en: 'None: every section.' } } },
    { name: 'key', type: 'text', required: true, unique: true, hidden: true },
  ],
}

/** The kind, and the section where the mark is of one. */
function markName(kind: unknown, section: unknown): { zh: string; en: string } | undefined {
  const parts = [kinds.find(({ value }) => value === kind)?.label, sectionOptions.find(({ value }) => value === section)?.label].filter((part) => part !== undefined)
  return parts.length > 0 ? { zh: parts.map(({ zh }) => zh).join(' · '), en: parts.map(({ en }) => en).join(' · ') } : undefined
}
