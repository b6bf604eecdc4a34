import type { CollectionConfig } from 'payload'
import { may } from '../access/abilities.ts'
import { figuresOfOwnBureau } from '../access/figuresOfOwnBureau.ts'
import { nobody } from '../access/nobody.ts'
import { registerOption } from './Authorities.ts'
import { kindOption } from './kindOption.ts'

/**
 * The steps that figures are counted from, one row each: the list that a figure opens. Written by an effect of the step
 * (`hooks/figures/noteStep.ts`), never changed; holds nothing of the person but the case's number.
 */
export const CaseSteps: CollectionConfig = {
  slug: 'case-steps',
  labels: { singular: { zh: '办理记录', en: 'Case step' }, plural: { zh: '办理记录', en: 'Case steps' } },
  admin: {
    useAsTitle: 'receipt',
    hidden: ({ user }) => !may({ user }, 'see-figures'),
    hideAPIURL: true,
    defaultColumns: ['receipt', 'day', 'kind', 'outcome', 'workingDays', 'authority'],
    listSearchableFields: ['receipt'],
    group: { zh: '登记', en: 'Register' },
    pagination: { defaultLimit: 50 },
    components: { views: { edit: { root: { Component: '/app/_review/figures/StepView.tsx#StepView' } } } },
  },
  defaultSort: '-day',
  access: { create: nobody, read: figuresOfOwnBureau, update: nobody, delete: nobody, readVersions: nobody },
  indexes: [{ fields: ['authority', 'day'] }, { fields: ['register', 'day'] }],
  fields: [
    { name: 'receipt', type: 'text', label: { zh: '收件号', en: 'Receipt' }, required: true, index: true },
    { name: 'day', type: 'text', label: { zh: '日期', en: 'Day' }, required: true },
    {
      name: 'kind',
      type: 'select',
      label: { zh: '事项', en: 'Kind' },
      required: true,
      options: (['registration', 'change', 'transfer', 'correction'] as const).map(kindOption),
    },
    {
      name: 'outcome',
      type: 'select',
      label: { zh: '办理', en: 'Step' },
      required: true,
      options: [
        { value: 'received', label: { zh: '收件', en: 'Received' } },
        { value: 'approved', label: { zh: '通过', en: 'Approved' } },
        { value: 'returned', label: { zh: '退回', en: 'Returned' } },
        { value: 'applied', label: { zh: '立即生效', en: 'In force at once' } },
      ],
    },
    { name: 'workingDays', type: 'number', label: { zh: '用时（工作日）', en: 'Working days taken' }, admin: { components: { Cell: '/app/_review/figures/DaysCell.tsx#DaysCell' } } },
    { name: 'isLate', type: 'checkbox', label: { zh: '逾期办结', en: 'Decided late' }, defaultValue: false },
    { name: 'authority', type: 'relationship', relationTo: 'authorities', label: { zh: '会计管理部门', en: 'Bureau' }, required: true, admin: { components: { Cell: '/app/_review/cells/BureauCell.tsx#BureauCell' } } },
    { name: 'register', type: 'select', label: { zh: '登记系统', en: 'Register' }, required: true, options: ['ningbo', 'zhejiang'].map(registerOption) },
    /** What a return marked and gave as reasons, between bars: `|/basic/email|files/photo|reasons/<id>|`. Text, so that a list can be asked for one of them. */
    { name: 'marks', type: 'text', admin: { hidden: true } },
    { name: 'request', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'key', type: 'text', required: true, unique: true, admin: { hidden: true } },
    { name: 'isTallied', type: 'checkbox', defaultValue: false, index: true, admin: { hidden: true } },
  ],
}
