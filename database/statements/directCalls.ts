import type { BaseDatabaseAdapter, FlattenedField, Payload, Where } from 'payload'
import { isUniqueViolation } from '../../access/identity/isUniqueViolation.ts'
import { isPlainField } from '../rows/plainFields.ts'
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
const known = ['collection', 'where', 'data', 'req', 'returning', 'options', 'locale', 'draftsEnabled']

/**
 * Has an SQLite adapter find one row, create one and write to one conditionally by statements that were written once, wherever a
 * row is nothing but columns of its own table and the condition is over such columns. The adapter writes its SQL anew for each
 * call, from the definitions of all fields. Whatever else is asked, it answers as before; the rows are the same.
 */
export function directCalls<A extends BaseDatabaseAdapter>(base: A): A {
  const adapter = base as unknown as Adapter
  const [findOne, create, updateOne] = [adapter.findOne.bind(adapter), adapter.create.bind(adapter), adapter.updateOne.bind(adapter)]
  const plainFields = new Map<string, FlattenedField[] | undefined>()

  adapter.findOne = async (args) => {
    const fields = fieldsOf(args)
    if (!fields || !isPlainWhere(args.where, fields)) return findOne(args)
    const columns = fields.map(({ name }) => name).filter((name) => name !== 'id')
    const [found] = await readTable(await placeOf(args), { collection: args.collection as never, columns, where: args.where!, limit: 1 })
    return found ? plainRow(found, fields) : null
  }

  adapter.create = async (args) => {
    const fields = fieldsOf(args)
    const row = fields && !fields.some(({ name }) => name === 'id') && storedRow({ createdAt: new Date().toISOString(), ...args.data }, fields)
    if (!row) return create(args)
    try {
      const made = await insertRow(await placeOf(args), tableOf(args), { id: crypto.randomUUID(), ...row })
      return args.returning === false ? null : plainRow(made, fields)
    } catch (error) {
      // The adapter says in its own words which value is taken.
      if (isUniqueViolation(error)) return create(args)
      throw error
    }
  }

  adapter.updateOne = async (args) => {
    const fields = args.options?.atomic ? fieldsOf(args) : undefined
    const row = fields && isPlainWhere(args.where, fields) && storedRow(args.data!, fields)
    if (!row) return updateOne(args)
    const written = await updateRow(await placeOf(args), tableOf(args), args.where!, row)
    return written ? plainRow(written, fields) : null
  }

  /** The fields of a collection whose rows are plain, unless a call asks for more than rows as they are. */
  function fieldsOf(args: Args): FlattenedField[] | undefined {
    const { collection } = args
    if (Object.entries(args).some(([name, value]) => value !== undefined && !known.includes(name)) || args.draftsEnabled) return undefined
    if (!plainFields.has(collection)) {
      const { flattenedFields } = adapter.payload.collections[collection as 'persons']!.config
      const own = flattenedFields.filter(({ type }) => type !== 'join')
      plainFields.set(collection, own.every(isPlainField) && own.every(({ name }) => name in (adapter.tables[tableOf(args)] ?? {})) ? own : undefined)
    }
    return plainFields.get(collection)
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
