import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nobody } from '../../../access/nobody.ts'
import { publishScheduled } from '../../../hooks/tasks/publishScheduled.ts'
import { recordChange, recordDeletion } from '../../../hooks/audit/recordChange.ts'
import type { AuditEvent, Notice, Staff } from '../../../payload-types.ts'
import { makeStaff, password, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'
import { editing } from '../../content/shared.ts'

let system: TestPayload
const staff: { [role: string]: Staff } = {}
const tokens: { [role: string]: string } = {}

beforeAll(async () => {
  system = await startPayload()
  for (const [name, over] of Object.entries({ editor: { role: 'editor', authority: null }, administrator: { role: 'administrator', authority: null }, register: { role: 'registerAdministrator', authority: null, register: 'ningbo' } } as const)) {
    staff[name] = await makeStaff(system.payload, over)
    tokens[name] = await signIn(system.payload, staff[name])
  }
})
afterAll(() => system?.stop())

const trail = async (subject: string) => (await system.payload.db.find<AuditEvent>({ collection: 'audit-events', where: { subject: { equals: subject } }, sort: ['createdAt', 'id'], pagination: false })).docs
const steps = async (subject: string) => (await trail(subject)).map(({ action, actor, details }) => [action, actor, details ?? {}])
const call = (role: string, method: string, path: string, body?: object) => rest(system.payload, method, path, { token: tokens[role], body })

describe('what is written in the back office', () => {
  it('leaves a trail in every collection that some role may write, and in no other', () => {
    const collections = system.payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    const written = collections.filter(({ access }) => [access.create, access.update, access.delete].some((rule) => rule !== nobody))
    const entered = collections.filter(({ hooks }) => hooks.afterChange.includes(recordChange) && hooks.afterDelete.includes(recordDeletion))
    expect(written.length).toBeGreaterThan(10)
    expect(entered.map(({ slug }) => slug)).toEqual(written.map(({ slug }) => slug))
  })

  it.each([
    { collection: 'working-days', role: 'editor', row: { date: '2026-12-31', arrangement: 'off', name: '台风停工' }, change: { name: '停电' }, fields: ['name'] },
    { collection: 'four-eyes-marks', role: 'register', row: { kind: 'registration' }, change: { kind: 'change' }, fields: ['key', 'kind', 'title'] },
    { collection: 'employers', role: 'administrator', row: { code: '91330102MA2DEMR04M', name: '虚构有限公司' }, change: { name: '虚构股份有限公司' }, fields: ['name'] },
    { collection: 'webhooks', role: 'administrator', row: { name: '考试报名', url: 'https://exams.example/hook' }, change: { isActive: false }, fields: ['isActive'] },
  ])('is entered with who, what and which fields, never with what they say: $collection', async ({ collection, role, row, change, fields }) => {
    const { body, status } = await call(role, 'POST', `/${collection}`, row)
    expect([status, body.errors]).toEqual([201, undefined])
    const subject = `${collection}:${body.doc.id}`
    expect((await call(role, 'PATCH', `/${collection}/${body.doc.id}`, change)).status).toBe(200)
    expect((await call(role, 'DELETE', `/${collection}/${body.doc.id}`)).status).toBe(200)
    const actor = `staff:${staff[role]!.id}`
    expect(await steps(subject)).toEqual([['create', actor, {}], ['update', actor, { fields }], ['delete', actor, {}]])
    expect((await trail(subject)).every(({ agent }) => agent === 'the-tests/1.0')).toBe(true)
  })

  it('names the fields of an account, a new password among them, and says when it was unlocked', async () => {
    const { body } = await call('administrator', 'POST', '/staff', { name: '新同事', email: 'colleague@example.com', role: 'reviewer', authority: '330203', password })
    const { id } = body.doc
    await call('administrator', 'PATCH', `/staff/${id}`, { role: 'seniorReviewer', password: 'another-password-of-the-tests' })
    await call('administrator', 'POST', '/staff/unlock', { email: 'Colleague@example.com' })
    await call('administrator', 'DELETE', `/staff/${id}`)
    const actor = `staff:${staff.administrator!.id}`
    expect(await steps(`staff:${id}`)).toEqual([['create', actor, {}], ['update', actor, { fields: ['role', 'password'] }], ['unlock', actor, {}], ['delete', actor, {}]])
    expect(JSON.stringify(await trail(`staff:${id}`))).not.toMatch(/colleague@example|another-password/)
  })

  it('says when a key was issued and when it was revoked, once each', async () => {
    const { body } = await call('administrator', 'POST', '/api-keys', { name: '考试报名', scopes: ['lookup'] })
    const { id } = body.doc
    const issued = await call('administrator', 'POST', `/issue/api-keys/${id}`, {})
    expect(issued.status).toBe(200)
    await call('administrator', 'PATCH', `/api-keys/${id}`, { isRevoked: true })
    await call('administrator', 'PATCH', `/api-keys/${id}`, { name: '旧的考试报名' })
    expect((await steps(`api-keys:${id}`)).map(([action]) => action)).toEqual(['create', 'issue', 'revoke', 'update'])
    expect(JSON.stringify(await trail(`api-keys:${id}`))).not.toContain('ark_')
  })

  it('is not entered where it was refused', async () => {
    const ofEditor = async () => (await system.payload.db.find<AuditEvent>({ collection: 'audit-events', where: { actor: { equals: `staff:${staff.editor!.id}` } }, pagination: false })).docs.length
    const before = await ofEditor()
    expect((await call('editor', 'POST', '/employers', { code: '91330102MA2DEMR04M', name: '虚构有限公司' })).status).toBe(403)
    expect((await call('editor', 'POST', '/working-days', { date: '2026-12-30', arrangement: 'off' })).status).toBe(400)
    expect(await ofEditor()).toBe(before)
  })
})

describe('content', () => {
  it('is followed from its draft to being published and brought back', async () => {
    const notice = (await system.payload.db.findOne<Notice>({ collection: 'notices', where: { and: [{ portal: { equals: 'ningbo' } }, { kind: { equals: 'registration' } }] } }))!
    const editor = editing(system.payload, 'notices', () => tokens.editor!)
    await editor.draft(notice.id, { title: '新的须知' })
    await editor.publish(notice.id, { title: '新的须知' })
    const { docs } = await system.payload.findVersions({ collection: 'notices', where: { and: [{ parent: { equals: notice.id } }, { 'version._status': { equals: 'published' } }] }, sort: 'createdAt', overrideAccess: true })
    expect((await call('editor', 'POST', `/notices/versions/${docs[0]!.id}`)).status).toBe(200)
    const actor = `staff:${staff.editor!.id}`
    expect(await steps(`notices:${notice.id}`)).toEqual([
      ['update', actor, { draft: true, fields: ['title'] }],
      ['publish', actor, expect.anything()],
      ['update', actor, expect.objectContaining({ draft: true, restored: true })],
    ])
  })

  it('that a worker publishes at its hour is entered as the register’s doing, after the editor’s draft', async () => {
    const notice = (await system.payload.db.findOne<Notice>({ collection: 'notices', where: { and: [{ portal: { equals: 'zhejiang' } }, { kind: { equals: 'registration' } }] } }))!
    await editing(system.payload, 'notices', () => tokens.editor!).draft(notice.id, { title: '到时发布', publishAt: new Date(Date.now() + 60_000).toISOString() })
    expect(await publishScheduled(system.payload, new Date(Date.now() + 120_000))).toBe(1)
    expect((await steps(`notices:${notice.id}`)).map(([action, actor]) => [action, actor])).toEqual([['update', `staff:${staff.editor!.id}`], ['publish', 'system']])
  })
})
