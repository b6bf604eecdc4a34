import type { CollectionSlug, Payload, Where } from 'payload'
import { readDocuments, type DocumentReader } from './rows/readDocuments.ts'
import { readTable, type TableReader } from './rows/readTable.ts'

/** What is read of a collection: plain columns of its own, rows that meet a condition on such columns, in an order, so many. */
export type RowQuery = {
  collection: CollectionSlug
  /** Columns as they are stored; `id` comes by itself. What is kept sealed comes sealed. */
  columns: readonly string[]
  where: Where
  /** Columns, with `-` before those that run down. */
  sort?: readonly string[]
  limit: number
}

/** A row as it lies in the database: moments as ISO text, relations as ids. */
export type PlainRow = { id: string } & { [column: string]: unknown }

/**
 * Reads rows straight from the database, without the layers that draw relations, locales and hooks around them: for the screens
 * that are opened all day. It asks nobody's leave (the condition has to hold the access rule) and takes no part in transactions.
 * @throws {Error} for a column or a comparison it does not know, rather than leaving a condition out
 */
export function readRows({ db }: Payload, query: RowQuery): Promise<PlainRow[]> {
  return db.name === 'mongoose' ? readDocuments(db as unknown as DocumentReader, query) : readTable(db as unknown as TableReader, query)
}
