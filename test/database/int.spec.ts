import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { createClient } from '@libsql/client'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { buildConfig, type CollectionSlug, type DatabaseAdapterObj, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inOneCommit } from '../../database/inOneCommit.ts'
import { singleWriter } from '../../database/singleWriter.ts'
import { effects, Requests } from './shared.ts'

const collection = 'requests' as CollectionSlug
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'writers-'))
const file = path.join(folder, 'writers.db')
const isMongo = Boolean(process.env.DATABASE_URI)
let payload: Payload

beforeAll(async () => {
  const config = buildConfig({ secret: 'writers', collections: [Requests], db: isMongo ? mongo() : sqlite(), telemetry: false, typescript: { autoGenerate: false } })
  payload = await getPayload({ config })
  payload.logger.level = 'silent'
})

afterAll(async () => {
  if (isMongo) await (payload.db as unknown as { connection: { dropDatabase: () => Promise<void> } }).connection.dropDatabase()
  await payload.destroy()
  fs.rmSync(folder, { recursive: true, force: true })
})

const create = (status: string) => payload.create({ collection, data: { status } as never })

describe.skipIf(isMongo)('one writer at a time on SQLite', () => {
  it('loses no acknowledged write of 8 writers with 25 creates each', async () => {
    const acknowledged: string[] = []
    const writer = async (name: number) => {
      for (let turn = 0; turn < 25; turn += 1) acknowledged.push(((await create(`written ${name}`)) as { id: string }).id)
    }
    await Promise.all(Array.from({ length: 8 }, (_, name) => writer(name)))
    const other = createClient({ url: `file:${file}` })
    const { rows } = await other.execute("select id from requests where status like 'written%'")
    other.close()
    expect(acknowledged).toHaveLength(200)
    expect(new Set(rows.map((row) => row.id))).toEqual(new Set(acknowledged))
  })

  it('lets one of two approvals of the same request through, 20 times', async () => {
    effects.count = 0
    const cases = await Promise.all(Array.from({ length: 20 }, () => create('pending')))
    const approve = ({ id }: { id: string | number }) => payload.update({ collection, id, data: { status: 'approved' } as never })
    const results = await Promise.allSettled(cases.flatMap((one) => [approve(one), approve(one)]))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    expect(effects.count).toBe(20)
  })

  it('lets a write that makes another write go on in its turn', async () => {
    await payload.db.upsert({ collection, data: { status: 'once' }, where: { status: { equals: 'once' } } })
    await payload.db.upsert({ collection, data: { status: 'once', rev: 2 }, where: { status: { equals: 'once' } } })
    const { docs } = await payload.find({ collection, where: { status: { equals: 'once' } } })
    expect(docs).toMatchObject([{ status: 'once', rev: 2 }])
  })

  it('puts several writes into one commit, which sees them itself and takes all back when it fails', async () => {
    const failing = inOneCommit(payload, async () => {
      await create('together')
      expect((await payload.count({ collection, where: { status: { equals: 'together' } } })).totalDocs).toBe(1)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await payload.count({ collection, where: { status: { equals: 'together' } } })).totalDocs).toBe(0)
    await inOneCommit(payload, async () => {
      await create('together')
      await create('together')
    })
    expect((await payload.count({ collection, where: { status: { equals: 'together' } } })).totalDocs).toBe(2)
  })

  it('takes back everything a failed transaction wrote', async () => {
    const { totalDocs: before } = await payload.count({ collection })
    const id = await payload.db.beginTransaction()
    await payload.create({ collection, data: { status: 'taken back' } as never, req: { transactionID: id! } as never })
    await payload.db.rollbackTransaction(id!)
    expect((await payload.count({ collection })).totalDocs).toBe(before)
  })
})

describe.skipIf(isMongo)('the connection that transactions share', () => {
  it('goes on after a statement that failed was caught inside a commit, and after a rollback', async () => {
    await inOneCommit(payload, async () => {
      await payload.create({ collection, data: { status: 'first', key: 'taken' } as never })
      await expect(payload.db.create({ collection, data: { status: 'second', key: 'taken' } as never })).rejects.toThrow()
      await create('beside a failure')
    })
    const kept = await payload.find({ collection, where: { status: { in: ['first', 'second', 'beside a failure'] } }, sort: 'createdAt' })
    expect(kept.docs.map((doc) => (doc as unknown as { status: string }).status)).toEqual(['first', 'beside a failure'])
    for (let round = 0; round < 3; round += 1) {
      const taken = await payload.db.beginTransaction()
      await payload.create({ collection, data: { status: 'taken back again' } as never, req: { transactionID: taken! } as never })
      await payload.db.rollbackTransaction(taken!)
      await inOneCommit(payload, () => create(`after rollback ${round}`))
    }
    const other = createClient({ url: `file:${file}` })
    const { rows } = await other.execute("select status from requests where status like 'after rollback%' or status = 'taken back again'")
    other.close()
    expect(rows.map(({ status }) => status).sort()).toEqual(['after rollback 0', 'after rollback 1', 'after rollback 2'])
  })

  it('is refused while another process writes, loses nothing by it, and goes on afterwards', async () => {
    const other = createClient({ url: `file:${file}` })
    const foreign = await other.transaction('write')
    await expect(inOneCommit(payload, () => create('in vain'))).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await foreign.rollback()
    await inOneCommit(payload, () => create('afterwards'))
    other.close()
    expect((await payload.count({ collection, where: { status: { in: ['in vain', 'afterwards'] } } })).totalDocs).toBe(1)
  })

  it('shows a reader nothing before the commit', async () => {
    const id = await payload.db.beginTransaction()
    await payload.create({ collection, data: { status: 'not yet' } as never, req: { transactionID: id! } as never })
    expect((await payload.count({ collection, where: { status: { equals: 'not yet' } } })).totalDocs).toBe(0)
    await payload.db.commitTransaction(id!)
    expect((await payload.count({ collection, where: { status: { equals: 'not yet' } } })).totalDocs).toBe(1)
  })
})

describe('compare and set', () => {
  it('has exactly one winner in each of 40 races of 8', async () => {
    for (let race = 0; race < 40; race += 1) {
      const { id } = await create('waiting')
      const step = () =>
        payload.db.updateOne({
          collection,
          where: { and: [{ id: { equals: id } }, { status: { equals: 'waiting' } }, { rev: { equals: 0 } }] },
          data: { status: 'done', rev: 1 },
          options: { atomic: true },
        })
      const results = await Promise.all(Array.from({ length: 8 }, step))
      expect(results.filter(Boolean)).toHaveLength(1)
    }
  })
})

function sqlite(): DatabaseAdapterObj {
  const adapter = sqliteAdapter({ client: { url: `file:${file}` }, idType: 'uuid', wal: true, push: true, transactionOptions: {} })
  return { ...adapter, init: (args) => singleWriter(adapter.init(args)) } as DatabaseAdapterObj
}

function mongo(): DatabaseAdapterObj {
  const address = new URL(process.env.DATABASE_URI!)
  address.pathname = `/writers_${process.pid}`
  return mongooseAdapter({ url: address.href, ensureIndexes: true })
}
