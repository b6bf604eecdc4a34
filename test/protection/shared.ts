import fs from 'node:fs'
import path from 'node:path'
import type { TestPayload } from '../helpers/payload.ts'

/** Everything the database keeps, as bytes: the files of SQLite with the write-ahead log, or each document of MongoDB. */
export async function everythingStored({ payload, dataDir }: TestPayload): Promise<string> {
  if (!process.env.DATABASE_URI) {
    const files = fs.readdirSync(dataDir).filter((name) => name.startsWith('register.db'))
    return files.map((name) => fs.readFileSync(path.join(dataDir, name), 'latin1')).join('\n')
  }
  const { db } = (payload.db as unknown as { connection: { db: MongoDatabase } }).connection
  const collections = await db.listCollections().toArray()
  const documents = await Promise.all(collections.map(({ name }) => db.collection(name).find({}).toArray()))
  return JSON.stringify(documents)
}

/** Runs a statement past everything of ours, as someone who has got at the database would. */
export async function tamper({ payload, dataDir }: TestPayload, { table, id, column, value }: { table: string; id: string; column: string; value: string }): Promise<void> {
  if (process.env.DATABASE_URI) {
    const { db } = (payload.db as unknown as { connection: { db: MongoDatabase } }).connection
    const collection = db.collection(table)
    const [row] = (await collection.find({}).toArray()).filter(({ _id }) => String(_id) === id)
    await collection.updateOne({ _id: row!._id }, { $set: { [column]: value } })
    return
  }
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: `file:${path.join(dataDir, 'register.db')}` })
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`).replace(/[.-]/g, '_')
  await client.execute({ sql: `UPDATE ${snake(table)} SET ${snake(column)} = ? WHERE id = ?`, args: [value, id] })
  client.close()
}

type MongoDatabase = {
  listCollections: () => { toArray: () => Promise<{ name: string }[]> }
  collection: (name: string) => {
    find: (filter: object) => { toArray: () => Promise<{ _id: unknown; [field: string]: unknown }[]> }
    updateOne: (filter: object, change: object) => Promise<unknown>
    deleteOne: (filter: object) => Promise<unknown>
    insertOne: (document: object) => Promise<unknown>
  }
}
