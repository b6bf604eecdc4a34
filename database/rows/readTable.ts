import { asc, desc, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { PlainRow, RowQuery } from '../readRows.ts'
import { keptQuery, type KeptQuery } from './keptQuery.ts'
import { byPlace, columnOf, conditionOf, shapeOf, type Table } from './tableConditions.ts'

type Select = { from: (table: Table) => { where: (condition: SQL) => { orderBy: (...order: SQL[]) => { limit: (count: number) => { prepare: () => KeptQuery } } } } }

/** What the SQLite adapter has of its tables, and the connection to read on. */
export type TableReader = { tables: { [name: string]: Table }; drizzle: { select: (columns: Table) => Select } }

/** Reads rows of a table, the columns asked for alone. */
export function readTable({ tables, drizzle }: TableReader, { collection, columns, where, sort = [], limit }: RowQuery): Promise<PlainRow[]> {
  const { shape, values } = shapeOf(where)
  const query = keptQuery(drizzle, JSON.stringify(['read', collection, columns, shape, sort, limit]), () => {
    const table = tables[collection.replaceAll('-', '_')]!
    const selected = Object.fromEntries(['id', ...columns].map((name) => [name, columnOf(table, name)]))
    const order = sort.map((name) => (name.startsWith('-') ? desc(columnOf(table, name.slice(1))) : asc(columnOf(table, name))))
    return drizzle.select(selected).from(table).where(conditionOf(where, table)).orderBy(...order).limit(limit).prepare()
  })
  return query.all(byPlace(values)) as Promise<PlainRow[]>
}
