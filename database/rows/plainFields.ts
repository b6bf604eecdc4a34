import type { FlattenedField } from 'payload'

/** Kinds of fields that are one column with the field's name. */
const plain = ['text', 'textarea', 'email', 'number', 'select', 'checkbox', 'date', 'json', 'relationship', 'code', 'radio']

/** Whether a field is one column of its collection's own table: no list, group or language, no way to several collections. */
export function isPlainField(field: FlattenedField): boolean {
  return plain.includes(field.type) && !('hasMany' in field && field.hasMany) && !('localized' in field && field.localized) && !('virtual' in field && field.virtual) && !('relationTo' in field && Array.isArray(field.relationTo))
}
