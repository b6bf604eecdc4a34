import type { FlattenedField } from 'payload'

type Row = { [column: string]: unknown }

/** A row of the database as the adapter gives it. */
export function plainRow(row: Row, fields: FlattenedField[]): Row {
  const result: Row = { id: row.id }
  for (const { name, type } of fields) result[name] = shown(row[name], type)
  return result
}

function shown(value: unknown, type: string): unknown {
  if (type === 'number') return typeof value === 'string' ? Number.parseFloat(value) : value
  return type === 'date' && typeof value === 'string' ? new Date(value).toISOString() : value
}

const isString = (value: unknown) => typeof value === 'string'

/** What a column of a kind is given as it stands. */
const storable: { [type: string]: (value: unknown) => boolean } = {
  text: isString, textarea: isString, email: isString, select: isString, radio: isString, code: isString, relationship: isString, date: isString,
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  checkbox: (value) => typeof value === 'boolean',
  json: () => true,
}

/** The columns that data write to, with `updatedAt` as the adapter sets it; nothing where a value is not one that is stored as it stands. */
export function storedRow(data: Row, fields: FlattenedField[]): Row | undefined {
  if (Object.keys(data).some((name) => name.includes('.'))) return undefined
  const row: Row = {}
  for (const { name, type } of fields) {
    const value = name === 'updatedAt' && data[name] === undefined ? new Date().toISOString() : data[name]
    // Given as null it is left as it is.
    if (value === undefined || (name === 'updatedAt' && value === null)) continue
    if (value !== null && !storable[type]?.(value)) return undefined
    row[name] = value
  }
  return row
}
