import type { Field } from 'payload'
import type { FieldDefinition } from '@accountant-register/schemas/vocabulary/definition.ts'
import { mayBeCorrected } from '@accountant-register/schemas/vocabulary/mayBeCorrected.ts'
import { maskedFields } from '../../protection/masked.ts'
import { maskForReaders } from '../maskForReaders.ts'
import { sectionDefinitions } from './sectionDefinitions.ts'

/** The sections of a record as Payload fields: a group a section, drawn from the schemas. */
export function sectionFields(): Field[] {
  return sectionDefinitions.map(({ zh, en }) => ({
    name: zh.section,
    type: 'group',
    label: { zh: zh.title, en: en.title },
    admin: { readOnly: true },
    // What is part of the application alone has no place in the record.
    fields: zh.fields.flatMap((field, index) => (mayBeCorrected(field) ? [payloadField(field, en.fields[index]!)] : [])),
  }))
}

/** One field of a section as Payload draws and stores it; what is required stands in the validators, not here. */
function payloadField(field: FieldDefinition, english: FieldDefinition): Field {
  const base = { name: field.id, label: { zh: field.label, en: english.label } }
  if (field.control === 'yes-no') return { ...base, type: 'checkbox' }
  if (field.options) {
    const options = field.options.map(([value, label], index) => ({ value, label: { zh: label, en: english.options![index]![1] } }))
    return { ...base, type: 'select', options }
  }
  if (field.control === 'multiline') return { ...base, type: 'textarea', maxLength: field.maxLength }
  if (maskedFields.includes(field.id)) return { ...base, type: 'text', hooks: { afterRead: [maskForReaders] }, admin: { disableListColumn: true, disableListFilter: true } }
  return { ...base, type: 'text', maxLength: field.maxLength }
}
