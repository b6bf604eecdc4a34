import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Access, PayloadRequest } from 'payload'
import type { Staff } from '../../payload-types.ts'
import { makeCase, makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest, type Answered } from '../helpers/rest.ts'
import { makeRows, type Rows } from './rows.ts'
import { roles, table, type RoleName, type RowName } from './table.ts'

let system: TestPayload
let rows: Rows
const members: { [role in RoleName]?: Staff } = {}
const tokens: { [role in RoleName]?: string } = {}

beforeAll(async () => {
  system = await startPayload()
  const { payload } = system
  rows = await makeRows(payload)
  members.own = await makeStaff(payload)
  members.foreign = await makeStaff(payload, { authority: '330212' })
  members.city = await makeStaff(payload, { authority: '330200' })
  members.editor = await makeStaff(payload, { role: 'editor', authority: null })
  members.administrator = await makeStaff(payload, { role: 'administrator', authority: null })
  for (const role of roles) if (members[role]) tokens[role] = await signIn(payload, members[role])
})
afterAll(() => system.stop())

const call = (role: RoleName, method: string, path: string, body?: unknown): Promise<Answered> => rest(system.payload, method, path, { token: tokens[role], body })

const rowNames: RowName[] = ['ours', 'near', 'far']
const combinations = Object.entries(table).flatMap(([collection, grants]) => roles.map((role) => ({ collection, role, grants })))
const cells = combinations.flatMap((combination) => rowNames.map((row) => ({ ...combination, row })))

describe('reading', () => {
  it.each(cells)('$collection as $role, row $row', async ({ collection, role, row, grants }) => {
    const { status, body } = await call(role, 'GET', `/${collection}/${rows[collection]![row]}`)
    const isGranted = grants.read[role]?.includes(row) ?? false
    expect(status === 200).toBe(isGranted)
    expect(isGranted ? body.id : body.errors).toBeTruthy()
  })

  it.each(combinations)('$collection as a list and by count, as $role', async ({ collection, role, grants }) => {
    const mine = Object.values(rows[collection]!)
    const granted = (grants.read[role] ?? []).map((row) => rows[collection]![row])
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

  it.each(cells)('changing $collection as $role, row $row', async ({ collection, role, row, grants }) => {
    const { status } = await call(role, 'PATCH', `/${collection}/${rows[collection]![row]}`, {})
    expect(status === 200).toBe(grants.update?.[role]?.includes(row) ?? false)
  })

  it.each(combinations)('changing $collection in bulk as $role', async ({ collection, role, grants }) => {
    const { body } = await call(role, 'PATCH', `/${collection}?where[id][equals]=${rows[collection]!.far}`, {})
    expect(body.docs?.length ?? 0).toBe(grants.update?.[role]?.includes('far') ? 1 : 0)
  })

  it.each(combinations.filter(({ grants, role }) => !grants.delete?.[role]))('deleting $collection as $role is refused', async ({ collection, role }) => {
    const id = rows[collection]!.ours
    expect((await call(role, 'DELETE', `/${collection}/${id}`)).status).toBe(403)
    const bulk = await call(role, 'DELETE', `/${collection}?where[id][equals]=${id}`)
    expect(bulk.body.docs ?? []).toEqual([])
    expect(await system.payload.db.findOne({ collection: collection as 'staff', where: { id: { equals: id } } })).toBeTruthy()
  })

  it('an administrator deletes an account', async () => {
    const leaving = await makeStaff(system.payload)
    expect((await call('administrator', 'DELETE', `/staff/${leaving.id}`)).status).toBe(200)
  })
})

describe('accounts', () => {
  it('a member of staff reads and renames the own account', async () => {
    const { body } = await call('own', 'PATCH', `/staff/${members.own!.id}`, { name: '改名' })
    expect(body.doc.name).toBe('改名')
    expect((await call('own', 'GET', '/staff')).body.docs).toHaveLength(1)
  })

  it.each([{ role: 'administrator' }, { authority: '330212' }])('a reviewer does not give themselves %o', async (change) => {
    await call('own', 'PATCH', `/staff/${members.own!.id}`, change)
    const { role, authority } = (await system.payload.db.findOne<Staff>({ collection: 'staff', where: { id: { equals: members.own!.id } } }))!
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

describe('other routes', () => {
  it.each([
    ['change-requests', 'identityKey'],
    ['change-requests', 'openKey'],
    ['persons', 'identityKey'],
    ['persons', 'activeKey'],
    ['persons', 'madeBy'],
    ['attachments', 'storageKey'],
    ['attachments', 'request.identityKey'],
  ])('%s cannot be asked by %s', async (collection, field) => {
    expect((await call('own', 'GET', `/${collection}?where[${field}][like]=a`)).status).toBe(400)
    expect((await call('own', 'GET', `/${collection}/count?where[${field}][like]=a`)).status).toBe(400)
  })

  it.each(['change-requests', 'persons', 'attachments'])('%s never show the keys that hold them', async (collection) => {
    const { bytes } = await call('own', 'GET', `/${collection}?depth=2`)
    expect(bytes.toString()).not.toMatch(/"(identityKey|openKey|activeKey|madeBy|storageKey)"/)
  })

  it("a query cannot widen a reviewer's bureau", async () => {
    const { body } = await call('own', 'GET', '/change-requests?where[or][0][authority][equals]=330212&where[or][1][id][exists]=true&limit=0')
    expect(new Set(body.docs.map(({ authority }: { authority: string }) => authority))).toEqual(new Set(['330203']))
  })

  it('drafts are nobody’s but their author’s', async () => {
    const { id } = await makeCase(system.payload, { status: 'draft' })
    expect((await call('own', 'GET', `/change-requests/${id}`)).status).toBe(404)
    expect((await call('city', 'GET', `/change-requests/count?where[status][equals]=draft`)).body.totalDocs).toBe(0)
  })

  it('a reviewer without a bureau sees no case', async () => {
    const token = await signIn(system.payload, await makeStaff(system.payload, { authority: null }))
    expect((await rest(system.payload, 'GET', '/change-requests', { token })).status).toBe(403)
  })

  it.each(roles)('versions, jobs and GraphQL are closed to %s', async (role) => {
    for (const path of ['/change-requests/versions', '/persons/versions', '/notices/versions', '/payload-jobs/run', '/payload-jobs', '/graphql']) {
      expect((await call(role, 'GET', path)).status).toBeGreaterThanOrEqual(400)
    }
  })
})

describe('the config', () => {
  const operations = ['create', 'read', 'update', 'delete', 'readVersions'] as const

  it('names every collection of ours in the table', () => {
    const ours = system.payload.config.collections.map(({ slug }) => slug as string).filter((slug) => !slug.startsWith('payload-'))
    expect(ours.sort()).toEqual(Object.keys(table).sort())
  })

  it('grants nothing to an account of another kind, as Payload does by default', async () => {
    const req = { user: { id: 'someone', collection: 'citizens', role: 'administrator' }, payload: system.payload } as unknown as PayloadRequest
    const open: string[] = []
    for (const { slug, access, auth } of system.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))) {
      for (const operation of auth ? ([...operations, 'admin', 'unlock'] as const) : operations) {
        const rule = access[operation] as Access | undefined
        if (!rule || (await rule({ req })) !== false) open.push(`${slug}.${operation}`)
      }
    }
    expect(open).toEqual([])
  })
})
