import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import errorsEn from '@accountant-register/schemas/locales/errors.en.json' with { type: 'json' }
import errorsZh from '@accountant-register/schemas/locales/errors.zh.json' with { type: 'json' }
import { sentence } from '@accountant-register/schemas/locales/sentence.ts'
import { checkEmployerCode } from '@accountant-register/schemas/validators/employerCode.ts'
import { normalizeText } from '@accountant-register/schemas/validators/normalize.ts'
import { administrators } from '../access/administrators.ts'
import { contentReaders } from '../access/contentReaders.ts'
import { nobody } from '../access/nobody.ts'

const label = { zh: '统一社会信用代码/组织机构代码', en: 'Unified social credit code or organisation code' }

/** The employer directory by default: which name belongs to which code (获取单位信息). Nothing of a person is in it. */
export const Employers: CollectionConfig = {
  slug: 'employers',
  labels: { singular: { zh: '单位', en: 'Employer' }, plural: { zh: '单位名录', en: 'Employers' } },
  admin: { useAsTitle: 'name', defaultColumns: ['code', 'name', 'updatedAt'], listSearchableFields: ['code', 'name'], group: { zh: '系统', en: 'System' }, hideAPIURL: true },
  defaultSort: 'code',
  access: { create: administrators, read: contentReaders, update: administrators, delete: administrators, readVersions: nobody },
  fields: [
    {
      name: 'code',
      type: 'text',
      label,
      required: true,
      unique: true,
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? normalizeText(value, 'code') : value)] },
      validate: validCode,
    },
    {
      name: 'name',
      type: 'text',
      label: { zh: '单位名称', en: 'Name' },
      required: true,
      minLength: 2,
      maxLength: 100,
      hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? normalizeText(value) : value)] },
    },
  ],
}

/** The rule of the form's field, with its sentences. */
function validCode(value: unknown, { req }: Parameters<TextFieldSingleValidation>[1]): true | string {
  const language = req.i18n?.language === 'en' ? 'en' : 'zh'
  const fault = typeof value === 'string' && value !== '' ? checkEmployerCode(value) : { code: 'required' }
  return fault ? sentence(language === 'en' ? errorsEn : errorsZh, fault, label[language]) : true
}
