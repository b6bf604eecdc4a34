import type { FlattenedField } from 'payload'

/** A column of a collection's own table: its key there, and the way to its value in a row as the adapter gives it. */
export type PlainColumn = { key: string; path: string[]; type: string }

/** Kinds of fields that are one column. */
const plain = ['text', 'textarea', 'email', 'number', 'select', 'checkbox', 'date', 'json', 'relationship', 'code', 'radio']

/** The columns of fields, groups opened; nothing where one of them is more than that: a list, a language, a way to several collections. */
export function plainColumns(fields: FlattenedField[], before: string[] = []): PlainColumn[] | undefined {
  const columns: PlainColumn[] = []
  for (const field of fields.filter(({ type }) => type !== 'join')) {
    const path = [...before, field.name]
    const isGroup = field.type === 'group' && !field.localized
    const own = isGroup ? plainColumns(field.flattenedFields, path) : isPlainField(field) ? [{ key: path.join('_'), path, type: field.type }] : undefined
    if (!own) return undefined
    columns.push(...own)
  }
  return columns
}

/** Whether a field is one column of its collection's own table. */
export function isPlainField(field: FlattenedField): boolean {
  return plain.includes(field.type) && !('hasMany' in field && field.hasMany) && !('localized' in field && field.localized) && !('virtual' in field && field.virtual) && !('relationTo' in field && Array.isArray(field.relationTo))
}
