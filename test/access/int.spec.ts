import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access, PayloadRequest } from 'payload'
import type { Staff } from '../../payload-types.ts'
import { makeCase, makeStaff, signIn } from '../helpers/factories.ts'
import { rest } from '../helpers/rest.ts'
import { startAccess, type AccessTest } from './shared.ts'
import { roles, rowNames, table } from './table.ts'

let test: AccessTest
beforeAll(async () => {
  test = await startAccess()
})
afterAll(() => test.stop('collections'))

const combinations = Object.entries(table).flatMap(([collection, grants]) => roles.map((role) => ({ collection, role, grants })))
const call: AccessTest['call'] = (...args) => test.call(...args)

describe('reading', () => {
  it.each(combinations)('$collection as $role, row by row', async ({ collection, role, grants }) => {
    for (const row of rowNames) {
      const { status, body } = await call(role, 'GET', `/${collection}/${test.rows[collection]![row]}`)
      const isGranted = grants.read[role]?.includes(row) ?? false
      expect([row, status === 200]).toEqual([row, isGranted])
      expect(isGranted ? body.id : body.errors).toBeTruthy()
    }
  })

  it.each(combinations)('$collection as a list and by count, as $role', async ({ collection, role, grants }) => {
    const mine = Object.values(test.rows[collection]!)
    const granted = (grants.read[role] ?? []).map((row) => test.rows[collection]![row])
    const where = mine.map((id, index) => `where[id][in][${index}]=${id}`).join('&')
    const list = await call(role, 'GET', `/${collection}?limit=100&${where}`)
    expect((list.body.docs ?? []).map(({ id }: { id: string }) => id).sort()).toEqual([...granted].sort())
    const count = await call(role, 'GET', `/${collection}/count?${where}`)
    expect(count.body.totalDocs ?? 0).toBe(granted.length)
  })
})

describe('writing', () => {
  it.each(combinations)('creating $collection as $role', async ({ collection, role, grants }) => {
    const { status } = await call(role, 'POST', `/${collection}`, {})
    // An empty row passes the access rules and then fails the fields'.
    expect(status).toBe(grants.create?.includes(role) ? 400 : 403)
  })

  it.each(combinations)('changing $collection as $role, row by row', async ({ collection, role, grants }) => {
    for (const row of rowNames) {
      const { status } = await call(role, 'PATCH', `/${collection}/${test.rows[collection]![row]}`, {})
      expect([row, status === 200]).toEqual([row, grants.update?.[role]?.includes(row) ?? false])
    }
  })

  it.each(combinations)('changing $collection in bulk as $role', async ({ collection, role, grants }) => {
    const { body } = await call(role, 'PATCH', `/${collection}?where[id][equals]=${test.rows[collection]!.far}`, {})
    // What is drafted and published is changed one at a time, by anyone.
    const isInBulk = !test.payload.collections[collection as 'staff'].config.disableBulkEdit
    expect(body.docs?.length ?? 0).toBe(isInBulk && grants.update?.[role]?.includes('far') ? 1 : 0)
  })

  it.each(combinations.filter(({ grants, role }) => !grants.delete?.[role]))('deleting $collection as $role is refused', async ({ collection, role }) => {
    const id = test.rows[collection]!.ours
    expect((await call(role, 'DELETE', `/${collection}/${id}`)).status).toBe(403)
    const bulk = await call(role, 'DELETE', `/${collection}?where[id][equals]=${id}`)
    expect(bulk.body.docs ?? []).toEqual([])
    expect(await test.payload.db.findOne({ collection: collection as 'staff', where: { id: { equals: id } } })).toBeTruthy()
  })

  it('an administrator deletes an account', async () => {
    const leaving = await makeStaff(test.payload)
    expect((await call('administrator', 'DELETE', `/staff/${leaving.id}`)).status).toBe(200)
  })
})

describe('accounts', () => {
  it('a member of staff reads and renames the own account', async () => {
    const { body } = await call('own', 'PATCH', `/staff/${test.members.own!.id}`, { name: '改名' })
    expect(body.doc.name).toBe('改名')
    expect((await call('own', 'GET', '/staff')).body.docs).toHaveLength(1)
  })

  it.each([{ role: 'administrator' }, { authority: '330212' }])('a reviewer does not give themselves %o', async (change) => {
    await call('own', 'PATCH', `/staff/${test.members.own!.id}`, change)
    const { role, authority } = (await test.payload.db.findOne<Staff>({ collection: 'staff', where: { id: { equals: test.members.own!.id } } }))!
    expect([role, authority]).toEqual(['reviewer', '330203'])
  })

  it('never shows a password or what it is checked with', async () => {
    const { bytes } = await call('administrator', 'GET', '/staff?limit=100')
    expect(bytes.toString()).not.toMatch(/"(hash|salt|password|resetPasswordToken)"/)
  })

  it('lets nobody open the first account once there is one', async () => {
    const { status } = await call('nobody', 'POST', '/staff/first-register', { name: 'x', role: 'administrator', email: 'x@example.com', password: 'x'.repeat(20) })
    expect(status).toBe(403)
  })
})

describe('reviewers', () => {
  it("a query cannot widen a reviewer's bureau", async () => {
    const { body } = await call('own', 'GET', '/change-requests?where[or][0][authority][equals]=330212&where[or][1][id][exists]=true&limit=0')
    expect(new Set(body.docs.map(({ authority }: { authority: string }) => authority))).toEqual(new Set(['330203']))
  })

  it('drafts are nobody’s but their author’s', async () => {
    const { id } = await makeCase(test.payload, { status: 'draft' })
    expect((await call('own', 'GET', `/change-requests/${id}`)).status).toBe(404)
    for (const role of ['city', 'senior', 'ningboAdministrator'] as const) expect((await call(role, 'GET', '/change-requests/count?where[status][equals]=draft')).body.totalDocs).toBe(0)
  })

  it.each([{ authority: null }, { role: 'registerAdministrator', authority: null }] as const)('whoever has neither bureau nor register sees no case: %o', async (over) => {
    const token = await signIn(test.payload, await makeStaff(test.payload, over))
    expect((await rest(test.payload, 'GET', '/change-requests', { token })).status).toBe(403)
    expect((await rest(test.payload, 'GET', '/persons', { token })).status).toBe(403)
  })

  it('the bureau tree is followed as it stands now', async () => {
    const list = async () => (await call('foreign', 'GET', '/change-requests?limit=0')).body.docs.map(({ authority }: { authority: string }) => authority)
    expect(await list()).not.toContain('330212-gaoxin')
    await test.payload.update({ collection: 'authorities', id: '330212-gaoxin', data: { parent: '330212' }, overrideAccess: true })
    expect(await list()).toContain('330212-gaoxin')
    expect((await call('senior', 'GET', `/change-requests/${test.rows['change-requests']!.zone}`)).status).toBe(200)
    await test.payload.update({ collection: 'authorities', id: '330212-gaoxin', data: { parent: '330200' }, overrideAccess: true })
    expect(await list()).not.toContain('330212-gaoxin')
  })
})

describe('the config', () => {
  const operations = ['create', 'read', 'update', 'delete', 'readVersions'] as const

  it('names every collection of ours in the table', () => {
    const ours = test.payload.config.collections.map(({ slug }) => slug as string).filter((slug) => !slug.startsWith('payload-'))
    expect(ours.sort()).toEqual(Object.keys(table).sort())
  })

  it('grants nothing to an account of another kind, as Payload does by default', async () => {
    const req = { user: { id: 'someone', collection: 'citizens', role: 'administrator' }, payload: test.payload } as unknown as PayloadRequest
    const open: string[] = []
    for (const { slug, access, auth } of test.payload.config.collections) {
      for (const operation of auth ? ([...operations, 'admin', 'unlock'] as const) : operations) {
        const rule = access[operation] as Access | undefined
        if (!rule || (await rule({ req })) !== false) open.push(`${slug}.${operation}`)
      }
    }
    expect(open).toEqual([])
  })
})
