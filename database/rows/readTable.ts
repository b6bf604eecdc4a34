import { and, asc, desc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, ne, or, sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { PlainRow, RowQuery } from '../readRows.ts'
import { translate, unknownOperator, type Comparison, type Dialect } from './comparisons.ts'

type Column = Parameters<typeof asc>[0]
type Table = { [column: string]: Column }
type Prepared = { all: (values: { [name: string]: unknown }) => Promise<PlainRow[]> }
type Select = { from: (table: Table) => { where: (condition: SQL) => { orderBy: (...order: SQL[]) => { limit: (count: number) => { prepare: () => Prepared } } } } }

/** What the SQLite adapter has of its tables. */
export type TableReader = { tables: { [name: string]: Table }; drizzle: { select: (columns: Table) => Select } }

/** Statements by the shape of their query: drizzle takes longer to write one than SQLite to answer it. */
const prepared = new WeakMap<TableReader, Map<string, Prepared>>()

/** Shapes that are kept; those of screens are some dozens, and nobody can make up more by what they ask for than this. */
const most = 500

/** Reads rows of a table, the columns asked for alone. */
export function readTable(db: TableReader, query: RowQuery): Promise<PlainRow[]> {
  const values: unknown[] = []
  const shape = JSON.stringify([query.collection, query.columns, translate(query.where, shapeDialect(values)), query.sort, query.limit])
  const statements = prepared.get(db) ?? new Map<string, Prepared>()
  prepared.set(db, statements)
  let statement = statements.get(shape)
  if (!statement) {
    if (statements.size >= most) statements.clear()
    statement = prepare(db, query)
    statements.set(shape, statement)
  }
  return statement.all(Object.fromEntries(values.map((value, index) => [`v${index}`, value])))
}

function prepare(db: TableReader, { collection, columns, where, sort = [], limit }: RowQuery): Prepared {
  const table = db.tables[collection.replaceAll('-', '_')]!
  const column = (name: string): Column => {
    const found = Object.hasOwn(table, name) ? table[name] : undefined
    if (!found) throw new Error(`readRows: expected a column of ${collection}, got ${name}`)
    return found
  }
  const selected = Object.fromEntries(['id', ...columns].map((name) => [name, column(name)]))
  const order = sort.map((name) => (name.startsWith('-') ? desc(column(name.slice(1))) : asc(column(name))))
  return db.drizzle.select(selected).from(table).where(translate(where, dialect(column))).orderBy(...order).limit(limit).prepare()
}

/** The shape of a condition, its values collected in the order in which `dialect` numbers them. */
function shapeDialect(values: unknown[]): Dialect<string> {
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

function dialect(column: (name: string) => Column): Dialect<SQL> {
  let count = 0
  const place = () => sql.placeholder(`v${count++}`)
  return { all: (parts) => and(...parts) ?? everything, any: (parts) => or(...parts) ?? nothing, one: (comparison) => compare(column(comparison.column), comparison, place) }
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
