import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainColumns, type PlainColumn } from '../../database/rows/plainColumns.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'

let system: TestPayload
let payload: Payload

beforeAll(async () => {
  system = await startPayload()
  payload = system.payload
})
afterAll(() => system.stop())

const moment = '2026-03-02T01:02:03.004Z'

/** A value of a kind of column; `n` tells two rows apart. */
function valueOf({ key, type }: PlainColumn, n: number): unknown {
  switch (type) {
    case 'number':
      return n + 0.5
    case 'checkbox':
      return n % 2 === 0
    case 'date':
      return key === 'date' ? `2026-03-0${n + 1}T00:00:00.000Z` : moment
    case 'json':
      return { text: `值 ${n}`, list: [n, null, { deep: true }] }
    case 'relationship':
      return '330203'
    default:
      return `${key} “${n}”`
  }
}

/** Collections whose rows are columns of their own table, without those that point to rows which a foreign key would ask for. */
function plainCollections(): CollectionSlug[] {
  return (Object.keys(payload.collections) as CollectionSlug[]).filter((slug) => {
    const { flattenedFields } = payload.collections[slug].config
    const pointing = flattenedFields.filter(({ type }) => type === 'relationship') as { relationTo?: unknown }[]
    return !slug.startsWith('payload-') && plainColumns(flattenedFields) && pointing.every(({ relationTo }) => relationTo === 'authorities') && !flattenedFields.some(({ name }) => name === 'id')
  })
}

/** A row with a value in every column. */
function rowOf(collection: CollectionSlug, n: number): { [field: string]: unknown } {
  const row: { [field: string]: unknown } = {}
  for (const column of plainColumns(payload.collections[collection].config.flattenedFields)!) {
    const [field, inner] = column.path as [string, string?]
    if (inner) row[field] = { ...(row[field] as object), [inner]: valueOf(column, n) }
    else row[field] = valueOf(column, n)
  }
  return row
}

/** What the adapter itself finds: a list is nothing that goes past it. */
async function asAdapterFinds(collection: CollectionSlug, id: unknown): Promise<unknown> {
  return (await payload.db.find({ collection, where: { id: { equals: id } }, limit: 1, pagination: false })).docs[0]
}

// MongoDB's adapter is asked as it is.
describe.skipIf(process.env.DATABASE_URI)('a row that is made, found and changed directly', () => {
  it('is what the adapter finds, in every collection of plain columns', async () => {
    const collections = plainCollections()
    expect(collections).toEqual(expect.arrayContaining(['change-requests', 'persons', 'applicants', 'applicant-sessions', 'audit-events', 'messages', 'case-steps', 'exports']))
    for (const collection of collections) {
      const made = (await payload.db.create({ collection, data: rowOf(collection, 1) })) as { id: string }
      expect(made, collection).toEqual(await asAdapterFinds(collection, made.id))
      expect(await payload.db.findOne({ collection, where: { id: { equals: made.id } } }), collection).toEqual(made)
      const changed = await payload.db.updateOne({ collection, where: { and: [{ id: { equals: made.id } }] }, data: rowOf(collection, 2), options: { atomic: true } })
      expect(changed, collection).toEqual(await asAdapterFinds(collection, made.id))
      expect(changed, collection).not.toEqual(made)
      await payload.db.deleteOne({ collection, where: { id: { equals: made.id } } })
    }
  })

  it('has nothing where nothing was given, and JSON that is null as such', async () => {
    const made = await payload.db.create({ collection: 'exports', data: { staff: 's', format: 'csv', state: 'ready', total: 0, lines: 0, language: 'zh', isFull: false, filter: { name: '某' }, expiresAt: moment } })
    const id = (made as { id: string }).id
    expect(made).toMatchObject({ reason: null, filter: { name: '某' } })
    const emptied = await payload.db.updateOne({ collection: 'exports', where: { and: [{ id: { equals: id } }, { state: { equals: 'ready' } }] }, data: { filter: null }, options: { atomic: true } })
    expect(emptied).toMatchObject({ filter: null })
    expect(await asAdapterFinds('exports', id)).toEqual(emptied)
  })

  it('is written by one of two that expect the same', async () => {
    const { id } = (await payload.db.create({ collection: 'exports', data: { staff: 's', format: 'csv', state: 'ready', total: 0, lines: 0, language: 'zh', isFull: false, expiresAt: moment } })) as { id: string }
    const take = () => payload.db.updateOne({ collection: 'exports', where: { and: [{ id: { equals: id } }, { state: { equals: 'ready' } }] }, data: { state: 'writing' }, options: { atomic: true } })
    expect((await Promise.all([take(), take(), take()])).filter(Boolean)).toHaveLength(1)
  })

  it('is not made a second time where a value is taken, and the refusal names the field', async () => {
    const data = () => ({ key: 'statements:once', at: moment, actor: 'system', action: 'read', subject: 's', mark: 'm', isLinked: false })
    await payload.db.create({ collection: 'audit-events', data: data() })
    await expect(payload.db.create({ collection: 'audit-events', data: data() })).rejects.toMatchObject({ data: { errors: [{ path: 'key' }] } })
  })

  it('is found by nothing that was typed to look like a condition', async () => {
    for (const where of [{ key: { equals: null } }, { key: { equals: { like: '%' } } }, { key: { like: 'statements%' } }]) {
      const found = await payload.db.findOne({ collection: 'audit-events', where: where as never }).catch(() => 'refused')
      const listed = await payload.db.find({ collection: 'audit-events', where: where as never, limit: 1, pagination: false }).then(({ docs }) => docs[0] ?? null, () => 'refused')
      expect(found, JSON.stringify(where)).toEqual(listed)
    }
  })
})
