import type { BaseDatabaseAdapter, Payload, Where } from 'payload'
import { isUniqueViolation } from '../../access/identity/isUniqueViolation.ts'
import { plainColumns, type PlainColumn } from '../rows/plainColumns.ts'
import { readTable, type TableReader } from '../rows/readTable.ts'
import { insertRow, updateRow, type TableWriter } from '../rows/writeTable.ts'
import { plainRow, storedRow } from './plainRow.ts'
import { isPlainWhere } from './plainWhere.ts'

type Row = { [column: string]: unknown }
type Connection = TableReader['drizzle'] & TableWriter['drizzle']
type Args = { collection: string; where?: Where; data?: Row; req?: { transactionID?: unknown }; returning?: boolean; options?: { atomic?: boolean }; [other: string]: unknown }
type Call = (args: Args) => Promise<unknown>
type Adapter = { payload: Payload; tables: TableReader['tables']; drizzle: Connection; sessions: { [id: string]: { db: Connection } } } & { [call in 'findOne' | 'create' | 'updateOne']: Call }

/** What a call may say beyond collection, condition and data and still be one of those that are made directly. */
const said = ['collection', 'where', 'data', 'req', 'returning', 'options', 'locale', 'draftsEnabled']

/**
 * Has an SQLite adapter find one row, create one and write to one conditionally by statements that were written once, wherever a
 * row is nothing but columns of its own table and the condition is over such columns. The adapter writes its SQL anew for each
 * call, from the definitions of all fields. Whatever else is asked, it answers as before; the rows are the same.
 */
export function directCalls<A extends BaseDatabaseAdapter>(base: A): A {
  const adapter = base as unknown as Adapter
  const [findOne, create, updateOne] = [adapter.findOne.bind(adapter), adapter.create.bind(adapter), adapter.updateOne.bind(adapter)]
  const known = new Map<string, PlainColumn[] | undefined>()

  adapter.findOne = async (args) => {
    const columns = columnsOf(args)
    if (!columns || !isPlainWhere(args.where, columns)) return findOne(args)
    const keys = columns.map(({ key }) => key).filter((key) => key !== 'id')
    const [found] = await readTable(await placeOf(args), { collection: args.collection as never, columns: keys, where: args.where!, limit: 1 })
    return found ? plainRow(found, columns) : null
  }

  adapter.create = async (args) => {
    const columns = columnsOf(args)
    const row = columns && !columns.some(({ key }) => key === 'id') && storedRow({ createdAt: new Date().toISOString(), ...args.data }, columns)
    if (!row) return create(args)
    try {
      const made = await insertRow(await placeOf(args), tableOf(args), { id: crypto.randomUUID(), ...row }, args.returning !== false)
      return made ? plainRow(made, columns) : null
    } catch (error) {
      // The adapter says in its own words which value is taken.
      if (isUniqueViolation(error)) return create(args)
      throw error
    }
  }

  adapter.updateOne = async (args) => {
    const columns = args.options?.atomic ? columnsOf(args) : undefined
    const row = columns && isPlainWhere(args.where, columns) && storedRow(args.data!, columns)
    if (!row) return updateOne(args)
    const written = await updateRow(await placeOf(args), tableOf(args), args.where!, row)
    return written ? plainRow(written, columns) : null
  }

  /** The columns of a collection whose rows are plain, unless a call asks for more than rows as they are. */
  function columnsOf(args: Args): PlainColumn[] | undefined {
    const { collection } = args
    if (Object.entries(args).some(([name, value]) => value !== undefined && !said.includes(name)) || args.draftsEnabled) return undefined
    if (!known.has(collection)) {
      const columns = plainColumns(adapter.payload.collections[collection as 'persons']!.config.flattenedFields)
      const table = adapter.tables[tableOf(args)] ?? {}
      known.set(collection, columns?.every(({ key }) => key in table) ? columns : undefined)
    }
    return known.get(collection)
  }

  /** Where a call reads and writes: inside its transaction, if it has one. */
  async function placeOf({ req }: Args): Promise<TableReader & TableWriter> {
    const id = await req?.transactionID
    return { tables: adapter.tables, drizzle: adapter.sessions[String(id)]?.db ?? adapter.drizzle } as TableReader & TableWriter
  }
  return base
}

function tableOf({ collection }: Args): string {
  return collection.replaceAll('-', '_')
}
