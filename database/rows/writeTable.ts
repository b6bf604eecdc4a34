import { sql, type SQL } from '@payloadcms/db-sqlite/drizzle'
import type { Where } from 'payload'
import { keptQuery, type KeptQuery } from './keptQuery.ts'
import { byPlace, conditionOf, shapeOf, type Table } from './tableConditions.ts'

type Values = { [column: string]: unknown }
type Written = { returning: () => { prepare: () => KeptQuery }; prepare: () => { run: KeptQuery['all'] } }

/** What the SQLite adapter has of its tables, and the connection to write on. */
export type TableWriter = {
  tables: { [name: string]: Table }
  drizzle: {
    insert: (table: Table) => { values: (values: Values) => Written }
    update: (table: Table) => { set: (values: Values) => { where: (condition: SQL) => Written } }
  }
}

/** Inserts a row and gives it as it is stored, or nothing where nobody reads it. */
export async function insertRow({ tables, drizzle }: TableWriter, tableName: string, row: Values, isRead: boolean): Promise<Values | undefined> {
  const query = keptQuery(drizzle, JSON.stringify(['insert', tableName, columnsOf(row), isRead]), () => {
    const insert = drizzle.insert(tables[tableName]!).values(places(row))
    if (isRead) return insert.returning().prepare()
    const unread = insert.prepare()
    return { all: async (values) => (await unread.run(values), []) }
  })
  return (await query.all(valuesOf(row)))[0]
}

/** Writes to the rows that meet a condition, in one statement, and gives the first of them as it is then. */
export async function updateRow({ tables, drizzle }: TableWriter, tableName: string, where: Where, row: Values): Promise<Values | undefined> {
  const { shape, values } = shapeOf(where)
  const query = keptQuery(drizzle, JSON.stringify(['update', tableName, columnsOf(row), shape]), () => {
    const table = tables[tableName]!
    return drizzle.update(table).set(places(row)).where(conditionOf(where, table)).returning().prepare()
  })
  return (await query.all({ ...valuesOf(row), ...byPlace(values) }))[0]
}

/** The columns of a row, those apart that are emptied: to a JSON column a null given as a value would be the text `null`. */
function columnsOf(row: Values): string[] {
  return Object.entries(row).map(([column, value]) => (value === null ? `${column} null` : column))
}

function places(row: Values): Values {
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, value === null ? sql`null` : sql.placeholder(`c.${column}`)]))
}

function valuesOf(row: Values): Values {
  return Object.fromEntries(Object.entries(row).flatMap(([column, value]) => (value === null ? [] : [[`c.${column}`, value]])))
}
