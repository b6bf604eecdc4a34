import type { PlainRow, RowQuery } from '../readRows.ts'
import { translate, unknownOperator, type Comparison, type Dialect } from './comparisons.ts'

type Filter = { [key: string]: unknown }
type Raw = { _id: unknown } & { [column: string]: unknown }
type Model = {
  schema: { path: (name: string) => unknown }
  find: (filter: Filter, columns: { [column: string]: 1 }) => { sort: (order: { [column: string]: 1 | -1 }) => { limit: (count: number) => { lean: () => Promise<Raw[]> } } }
}

/** What the MongoDB adapter has of its collections. */
export type DocumentReader = { collections: { [slug: string]: Model } }

/** Reads documents of a collection, the columns asked for alone. */
export async function readDocuments(db: DocumentReader, { collection, columns, where, sort = [], limit }: RowQuery): Promise<PlainRow[]> {
  const model = db.collections[collection]!
  const column = (name: string): string => {
    if (name !== 'id' && !model.schema.path(name)) throw new Error(`readRows: expected a column of ${collection}, got ${name}`)
    return name === 'id' ? '_id' : name
  }
  const order = Object.fromEntries(sort.map((name): [string, 1 | -1] => (name.startsWith('-') ? [column(name.slice(1)), -1] : [column(name), 1])))
  const selected = Object.fromEntries(columns.map((name): [string, 1] => [column(name), 1]))
  const rows = await model.find(translate(where, dialect(column)), selected).sort(order).limit(limit).lean()
  return rows.map(({ _id, ...row }) => ({ ...Object.fromEntries(columns.map((name) => [name, plain(row[name])])), id: String(_id) }))
}

const dialect = (column: (name: string) => string): Dialect<Filter> => ({
  all: (parts) => (parts.length === 0 ? {} : { $and: parts }),
  any: (parts) => (parts.length === 0 ? { _id: { $in: [] } } : { $or: parts }),
  one: (comparison) => ({ [column(comparison.column)]: compare(comparison) }),
})

const operators: { [operator: string]: string } = { equals: '$eq', not_equals: '$ne', in: '$in', less_than: '$lt', less_than_equal: '$lte', greater_than: '$gt', greater_than_equal: '$gte' }

function compare(comparison: Comparison): Filter {
  const { operator, value } = comparison
  if (operator === 'exists') return value ? { $ne: null } : { $eq: null }
  if (operator === 'contains') return { $regex: String(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' }
  const known = Object.hasOwn(operators, operator) ? operators[operator] : undefined
  return known ? { [known]: value } : unknownOperator(comparison)
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'object' && value !== null && '_bsontype' in value ? String(value) : value
}
