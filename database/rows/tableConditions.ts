import { and, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql, type asc, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Where } from 'payload'
import { translate, unknownOperator, type Comparison, type Dialect } from './comparisons.ts'

export type Column = Parameters<typeof asc>[0]
export type Table = { [column: string]: Column }

/** The column of a table by its name. @throws {Error} for a name that is none of its columns */
export function columnOf(table: Table, name: string): Column {
  const found = Object.hasOwn(table, name) ? table[name] : undefined
  if (!found) throw new Error(`readRows: expected a column of the table, got ${name}`)
  return found
}

/** The shape of a condition: the same for all conditions that differ in their values alone, which come in the order of `conditionOf`. */
export function shapeOf(where: Where): { shape: string; values: unknown[] } {
  const values: unknown[] = []
  return { shape: translate(where, shapes(values)), values }
}

/** A condition as drizzle writes it, with places `v0`, `v1`… for its values. */
export function conditionOf(where: Where, table: Table): SQL {
  return translate(where, dialect(table))
}

/** The values of a condition by their places. */
export function byPlace(values: unknown[]): { [place: string]: unknown } {
  return Object.fromEntries(values.map((value, index) => [`v${index}`, value]))
}

function shapes(values: unknown[]): Dialect<string> {
  const one = ({ column, operator, value }: Comparison): string => {
    const compared = valuesOf({ column, operator, value })
    values.push(...compared)
    return `${column} ${operator} ${compared.length}${operator === 'exists' ? value : ''}`
  }
  return { all: (parts) => `(${parts.join(' and ')})`, any: (parts) => `(${parts.join(' or ')})`, one }
}

/** The values a comparison hands to the statement. */
function valuesOf({ operator, value }: Comparison): unknown[] {
  if (operator === 'in') return value as unknown[]
  if (operator === 'exists' || value === null) return []
  return [operator === 'contains' ? String(value).toLowerCase() : typeof value === 'boolean' ? Number(value) : value]
}

const nothing = sql`1 = 0`
const everything = sql`1 = 1`

function dialect(table: Table): Dialect<SQL> {
  let count = 0
  const place = () => sql.placeholder(`v${count++}`)
  return { all: (parts) => and(...parts) ?? everything, any: (parts) => or(...parts) ?? nothing, one: (comparison) => compare(columnOf(table, comparison.column), comparison, place) }
}

function compare(column: Column, comparison: Comparison, place: () => ReturnType<typeof sql.placeholder>): SQL {
  const at = column as never
  if (comparison.operator === 'in') return (comparison.value as unknown[]).length === 0 ? nothing : inArray(at, (comparison.value as unknown[]).map(place))
  if (comparison.operator === 'exists') return comparison.value ? isNotNull(at) : isNull(at)
  if (comparison.value === null) return comparison.operator === 'equals' ? isNull(at) : unknownOperator(comparison)
  switch (comparison.operator) {
    case 'equals':
      return eq(at, place())
    case 'not_equals':
      return or(isNull(at), ne(at, place()))!
    case 'less_than':
      return lt(at, place())
    case 'less_than_equal':
      return lte(at, place())
    case 'greater_than':
      return gt(at, place())
    case 'greater_than_equal':
      return gte(at, place())
    case 'contains':
      return sql`instr(lower(${column}), ${place()}) > 0`
    default:
      return unknownOperator(comparison)
  }
}
