import type { CollectionSlug, DataFromCollectionSlug, Payload, Where } from 'payload'
import { mapSealed } from '../protection/mapSealed.ts'
import { plans } from '../protection/plans.ts'
import { isPlainField } from './rows/plainColumns.ts'
import { readTable, type TableReader } from './rows/readTable.ts'
import type { Unsealed } from './unsealed.ts'

type Row = { id: string } & { [column: string]: unknown }

/**
 * The one row that meets a condition, whole, opened where it is sealed: what `payload.db.findOne` gives, by a statement that was
 * written once. A collection with more than columns of its own (lists, groups, languages) is read by the adapter; so is MongoDB.
 */
export async function readWhole<Slug extends CollectionSlug>(payload: Payload, collection: Slug, where: Where): Promise<DataFromCollectionSlug<Slug> | undefined> {
  const db = payload.db as unknown as TableReader & { name: string; unsealed?: Unsealed }
  const fields = payload.collections[collection].config.flattenedFields
  const hasSessions = fields.some(({ name }) => name === 'sessions')
  const own = fields.filter(({ name, type }) => name !== 'sessions' && type !== 'join' && name in (db.tables?.[tableOf(collection)] ?? {}))
  if (db.name === 'mongoose' || !fields.every((field) => isPlainField(field) || field.name === 'sessions')) {
    return ((await payload.db.findOne({ collection, where })) as unknown as DataFromCollectionSlug<Slug> | null) ?? undefined
  }
  const [found] = (await readTable(db, { collection, columns: own.map(({ name }) => name).filter((name) => name !== 'id'), where, limit: 1 })) as Row[]
  if (!found) return undefined
  const numbers = own.filter(({ type, name }) => type === 'number' && found[name] !== null).map(({ name }): [string, number] => [name, Number(found[name])])
  const row = { ...found, ...Object.fromEntries(numbers), ...(hasSessions && { sessions: await sessionsOf(db, collection, found.id) }) }
  const { sealer } = db.unsealed ?? {}
  return (plans[collection] && sealer ? mapSealed(collection, row, (text, place) => sealer.open(text, place)) : row) as unknown as DataFromCollectionSlug<Slug>
}

/** Payload keeps the sessions of an account in a table of their own. */
function sessionsOf(db: TableReader, collection: string, id: string): Promise<Row[]> {
  return readTable(db, { collection: `${collection}-sessions` as CollectionSlug, columns: ['createdAt', 'expiresAt'], where: { _parentID: { equals: id } }, limit: 1000 }) as Promise<Row[]>
}

function tableOf(collection: string): string {
  return collection.replaceAll('-', '_')
}
