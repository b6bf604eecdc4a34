import { plans, sealedNames } from './plans.ts'
import { valueAt } from './valueAt.ts'

/** What is to stand for a text; `place` is the collection and field it is bound to, `field` the field's name. */
export type Change = (text: string, place: string, field: string) => string

type Row = { [column: string]: unknown }

/**
 * A row with every text that is sealed in its collection changed, the rest as it is; the row given is left alone. Columns that are
 * not there are passed over, so part of a row will do.
 */
export function mapSealed(collection: string, row: Row, change: Change): Row {
  const plan = plans[collection]
  if (!plan) return row
  const result = { ...row }
  for (const path of plan.columns) {
    const text = valueAt(row, path)
    if (typeof text === 'string') set(result, path, change(text, `${collection}/${path.join('.')}`, path.at(-1)!))
  }
  for (const column of plan.json) {
    if (typeof row[column] === 'object' && row[column] !== null) result[column] = mapJson(row[column], (text, field) => change(text, `${collection}/${column}.${field}`, field))
  }
  return result
}

/** Puts a text at a path; the objects on the way are copied. */
function set(row: Row, path: readonly string[], text: string): void {
  const [name, ...rest] = path as [string, ...string[]]
  if (rest.length === 0) {
    row[name] = text
    return
  }
  const inner = { ...(row[name] as Row) }
  row[name] = inner
  set(inner, rest, text)
}

type ChangeField = (text: string, field: string) => string

function mapJson(value: unknown, change: ChangeField): unknown {
  if (Array.isArray(value)) return value.map((one) => mapJson(one, change))
  if (typeof value !== 'object' || value === null) return value
  if ('field' in value && typeof value.field === 'string' && sealedNames.has(value.field)) return mapItem(value as Row, value.field, change)
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' && sealedNames.has(name) ? change(one, name) : mapJson(one, change)]))
}

/** An item of a change names its field and has the values beside it, once more among its labels. */
function mapItem(item: Row, field: string, change: ChangeField): Row {
  const all = (value: unknown): unknown => {
    if (typeof value === 'string') return change(value, field)
    return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, all(one)])) : value
  }
  const both = (of: Row): Row => ({ ...of, ...('before' in of && { before: all(of.before) }), ...('after' in of && { after: all(of.after) }) })
  return { ...both(item), ...(typeof item.labels === 'object' && item.labels !== null && { labels: both(item.labels as Row) }) }
}
