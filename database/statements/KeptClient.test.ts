import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { KeptClient } from './KeptClient.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'statements-'))
const file = path.join(folder, 'some.db')
let client: KeptClient

beforeAll(async () => {
  client = new KeptClient(file)
  await client.executeMultiple('CREATE TABLE papers (id TEXT PRIMARY KEY, pages INTEGER, note TEXT UNIQUE); CREATE TABLE kinds (id TEXT PRIMARY KEY)')
})
afterAll(() => {
  client.close()
  fs.rmSync(folder, { recursive: true })
})

const insert = (id: string, pages: number | boolean | null, note: string | null) => client.execute({ sql: 'INSERT INTO papers (id, pages, note) VALUES (?, ?, ?) RETURNING id, pages', args: [id, pages, note] })

it('gives rows by name and by place, however often a statement is made', async () => {
  for (const id of ['a', 'b', 'c']) {
    const { rows: [row], columns } = await insert(id, 3, null)
    expect([columns, { ...row }, Array.prototype.slice.call(row), row!.length]).toEqual([['id', 'pages'], { id, pages: 3 }, [id, 3], 2])
  }
})

it('keeps columns of one name apart by place', async () => {
  await client.execute("INSERT INTO kinds VALUES ('k')")
  const { rows: [row] } = await client.execute("SELECT papers.id, kinds.id FROM papers, kinds WHERE papers.id = 'a'")
  expect([{ ...row }, Array.prototype.slice.call(row)]).toEqual([{ id: 'a' }, ['a', 'k']])
})

it('says how many rows a statement without rows has touched', async () => {
  const { rowsAffected, rows } = await client.execute({ sql: 'UPDATE papers SET pages = ? WHERE id IN (?, ?)', args: [true, 'a', 'b'] })
  expect([rowsAffected, rows]).toEqual([2, []])
})

it('works again after a statement has failed, and says why it did', async () => {
  await insert('unique', 1, 'once')
  await expect(insert('other', 1, 'once')).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' })
  expect((await insert('other', 1, 'twice')).rows[0]!.id).toBe('other')
})

it('takes back what was not committed', async () => {
  await client.execute('BEGIN IMMEDIATE')
  await insert('gone', 1, null)
  await client.execute('ROLLBACK')
  expect((await client.execute("SELECT id FROM papers WHERE id = 'gone'")).rows).toEqual([])
})

it('sees a column that was added after a statement was first made', async () => {
  const all = 'SELECT * FROM kinds'
  expect((await client.execute(all)).columns).toEqual(['id'])
  await client.execute('ALTER TABLE kinds ADD COLUMN label TEXT')
  expect((await client.execute(all)).columns).toEqual(['id', 'label'])
})

it('refuses a whole number that would be rounded', async () => {
  await expect(client.execute('SELECT 9007199254740993 AS n')).rejects.toThrow(RangeError)
  expect((await client.execute('SELECT 9007199254740991 AS n')).rows[0]!.n).toBe(9_007_199_254_740_991)
})
