import type { PlainColumn } from '../rows/plainColumns.ts'

type Row = { [column: string]: unknown }

/** A row of the database as the adapter gives it, groups as objects. */
export function plainRow(row: Row, columns: PlainColumn[]): Row {
  const result: Row = { id: row.id }
  for (const { key, path, type } of columns) {
    const holder = path.slice(0, -1).reduce((part, name) => (part[name] ??= {}) as Row, result)
    holder[path.at(-1)!] = shown(row[key], type)
  }
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
export function storedRow(data: Row, columns: PlainColumn[]): Row | undefined {
  if (Object.keys(data).some((name) => name.includes('.'))) return undefined
  const row: Row = {}
  for (const { key, path, type } of columns) {
    const given = path.length === 1 ? data[key] : inGroup(data, path)
    const value = key === 'updatedAt' && given === undefined ? new Date().toISOString() : given
    // Given as null it is left as it is.
    if (value === undefined || (key === 'updatedAt' && value === null)) continue
    if (value !== null && !storable[type]?.(value)) return undefined
    row[key] = value
  }
  return row
}

/** What stands in a group; a group that is none says nothing. */
function inGroup(data: Row, path: string[]): unknown {
  return path.reduce<unknown>((part, name) => (typeof part === 'object' && part !== null ? (part as Row)[name] : undefined), data)
}
