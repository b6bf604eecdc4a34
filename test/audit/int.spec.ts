import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { inOneCommit } from '../../database/inOneCommit.ts'
import { keepHead, rememberedHead } from '../../hooks/audit/auditHead.ts'
import { linkAudit } from '../../hooks/audit/linkAudit.ts'
import { recordAudit } from '../../hooks/audit/recordAudit.ts'
import { verifyAudit } from '../../hooks/audit/verifyAudit.ts'
import type { AuditEvent, AuditLink } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { openDraft, signedIn } from '../api/shared.ts'
import { handedInAt, makeCase, makeStaff, password, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest } from '../helpers/rest.ts'

let system: TestPayload

beforeAll(async () => {
  system = await startPayload()
})
afterAll(() => system?.stop())

const record = (over: { key?: string } = {}) => recordAudit({ payload: system.payload }, { action: 'search', subject: 'persons', details: { count: 2, by: 'name' }, ...over })
const eventsBy = async (where: object) => (await system.payload.db.find<AuditEvent>({ collection: 'audit-events', where: where as never, sort: 'createdAt', pagination: false })).docs
const linkAt = async (seq: number) => (await system.payload.db.find<AuditLink>({ collection: 'audit-links', where: { seq: { equals: seq } } })).docs[0]!

describe('entering', () => {
  it('says who, what, when and from where', async () => {
    const staff = await makeStaff(system.payload, { name: '王审核' })
    const headers = new Headers({ 'x-forwarded-for': '6.6.6.6, 10.1.2.3', 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Chrome/147.0.0.0' })
    const user = { ...staff, collection: 'staff' as const }
    await recordAudit({ payload: system.payload, user, headers } as never, { action: 'export', subject: 'persons', details: { count: 12 } })
    expect((await eventsBy({ action: { equals: 'export' } })).at(-1)).toMatchObject({ actor: `staff:${staff.id}`, actorName: '王审核', authority: '330203', ip: '10.1.2.3', agent: 'Chrome 147 · Windows', details: { count: 12 }, at: expect.any(String) })
  })

  it('enters what comes again under its key once, also at once', async () => {
    const key = randomUUID()
    await Promise.all(Array.from({ length: 8 }, () => record({ key })))
    expect(await eventsBy({ key: { equals: key } })).toHaveLength(1)
  })
})

it('says of a decision who took it, and from where, as of everything else', async () => {
  const staff = await makeStaff(system.payload, { name: '李审核' })
  const token = await signIn(system.payload, staff)
  const { id, rev } = await makeCase(system.payload)
  await rest(system.payload, 'POST', `/cases/${id}/claim`, { token, body: { rev } })
  const [claimed] = await eventsBy({ and: [{ subject: { equals: `change-requests:${id}` } }, { action: { equals: 'claim' } }] })
  expect(claimed).toMatchObject({ actor: `staff:${staff.id}`, actorName: '李审核', agent: 'the-tests/1.0' })
})

it('says from where an applicant took a step, to auditors and not to those who review the case', async () => {
  const client = await signedIn(system.payload)
  const { id } = await openDraft(client)
  const from = { 'x-forwarded-for': '6.6.6.6, 10.9.8.7', 'user-agent': 'Mozilla/5.0 (iPhone) Version/19.0 Mobile Safari/605.1.15' }
  expect((await client.call('POST', `/v1/requests/${id}/discard`, undefined, from)).status).toBe(200)
  const [discarded] = await eventsBy({ and: [{ subject: { equals: `change-requests:${id}` } }, { action: { equals: 'discard' } }] })
  expect(discarded).toMatchObject({ actor: expect.stringMatching(/^applicant:/), actorName: null, ip: '10.9.8.7', agent: 'Safari 19 · iOS' })
  const { id: seen } = await makeCase(system.payload, { timeline: [{ rev: 1, event: 'submit', round: 1, at: handedInAt, by: 'applicant', actor: 'someone', from: { ip: '10.9.8.7' } }] })
  const { body } = await rest(system.payload, 'GET', `/change-requests/${seen}`, { token: await signIn(system.payload, await makeStaff(system.payload)) })
  expect(body.timeline).toEqual([{ rev: 1, event: 'submit', round: 1, at: handedInAt, by: 'applicant', actor: 'someone' }])
})

describe('signing in and out', () => {
  it('is entered, and so is a failure, without the name that was tried', async () => {
    const staff = await makeStaff(system.payload)
    const login = (data: object) => rest(system.payload, 'POST', '/staff/login', { body: data })
    expect((await login({ email: staff.email, password: 'wrong-password' })).status).toBe(401)
    const { body } = await login({ email: staff.email, password })
    expect((await rest(system.payload, 'POST', '/staff/logout', { token: body.token })).status).toBe(200)
    const own = await eventsBy({ actor: { equals: `staff:${staff.id}` } })
    expect(own.map(({ action }) => action)).toEqual(expect.arrayContaining(['sign-in', 'sign-out']))
    const [failed] = await eventsBy({ action: { equals: 'sign-in-failed' } })
    expect(failed).toMatchObject({ subject: expect.stringMatching(/^staff:[0-9a-f]{12}$/), details: { isLocked: false } })
    expect(JSON.stringify(failed)).not.toContain(staff.email)
  })
})

describe('the chain', () => {
  it('links what many writers and linkers do at once, each event once and none apart', async () => {
    const before = (await eventsBy({})).length
    const linkers = Array.from({ length: 4 }, async () => {
      for (let i = 0; i < 6; i += 1) {
        await linkAudit(system.payload)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })
    await Promise.all([...linkers, ...Array.from({ length: 60 }, () => record())])
    await linkAudit(system.payload)
    const report = await verifyAudit(system.payload)
    expect(report).toEqual({ checked: before + 60, waiting: 0, head: { seq: before + 60, digest: expect.any(String) } })
  })

  it('forgets an entry whose transaction was taken back, and goes on', async () => {
    const isSqlite = !process.env.DATABASE_URI
    const before = (await eventsBy({})).length
    await inOneCommit(system.payload, async () => {
      await record()
      throw new Error('taken back')
    }).catch(() => undefined)
    // Without a transaction the entry stands: something was begun.
    expect((await eventsBy({})).length - before).toBe(isSqlite ? 0 : 1)
    await record()
    await linkAudit(system.payload)
    expect((await verifyAudit(system.payload)).fault).toBeUndefined()
  })
})

describe('tampering', () => {
  let seq: number
  let event: AuditEvent
  beforeEach(async () => {
    for (const collection of ['audit-links', 'audit-events'] as const) await system.payload.db.deleteMany({ collection, where: {} })
    for (let i = 0; i < 4; i += 1) await record()
    await linkAudit(system.payload)
    const head = (await verifyAudit(system.payload)).head!
    seq = head.seq - 1
    event = (await eventsBy({ id: { equals: (await linkAt(seq)).event } }))[0]!
  })
  const set = (collection: 'audit-events' | 'audit-links', id: string, data: object) => system.payload.db.updateOne({ collection, id, data: data as never })
  const drop = (collection: 'audit-events' | 'audit-links', id: string) => system.payload.db.deleteOne({ collection, where: { id: { equals: id } } })
  const put = (collection: 'audit-events' | 'audit-links', row: object) => system.payload.db.create({ collection, data: row as never })

  it.each([
    ['what was done', { action: 'read' }],
    ['who did it', { actor: 'staff:another', actorName: '别人' }],
    ['when', { at: '2020-01-01T00:00:00.000Z' }],
    ['from where', { ip: '1.2.3.4' }],
    ['a count in the details', { details: { count: 3, by: 'name' } }],
  ])('shows that %s was altered', async (_, data) => {
    await set('audit-events', event.id, data)
    expect((await verifyAudit(system.payload)).fault).toEqual({ kind: 'event-altered', seq, event: event.id })
    await set('audit-events', event.id, Object.fromEntries(Object.keys(data).map((name) => [name, event[name as keyof AuditEvent] ?? null])))
    expect((await verifyAudit(system.payload)).fault).toBeUndefined()
  })

  it('shows that an event was taken out, with its link or without', async () => {
    const link = await linkAt(seq)
    await drop('audit-events', event.id)
    expect((await verifyAudit(system.payload)).fault).toEqual({ kind: 'event-missing', seq, event: event.id })
    await drop('audit-links', link.id)
    expect((await verifyAudit(system.payload)).fault).toEqual({ kind: 'link-missing', seq })
  })

  it('shows that two events changed places', async () => {
    const [one, other] = [await linkAt(seq), await linkAt(seq + 1)]
    await set('audit-links', one.id, { event: `moved:${one.event}` })
    await set('audit-links', other.id, { event: one.event, mark: one.mark })
    await set('audit-links', one.id, { event: other.event, mark: other.mark })
    expect((await verifyAudit(system.payload)).fault).toMatchObject({ kind: 'link-altered', seq })
  })

  it('shows an event that was slipped in, whether it waits for a link, claims one, or was linked', async () => {
    const { id: _, ...copy } = event
    const forged = { ...copy, key: randomUUID(), actor: 'staff:framed' }
    for (const isLinked of [false, true]) {
      const { id } = (await put('audit-events', { ...forged, isLinked })) as { id: string }
      expect((await verifyAudit(system.payload)).fault).toEqual({ kind: 'event-inserted', event: id })
      await drop('audit-events', id)
    }
    const { id } = (await put('audit-events', { ...forged, isLinked: false })) as { id: string }
    await linkAudit(system.payload)
    expect((await verifyAudit(system.payload)).fault).toMatchObject({ kind: 'event-altered', event: id })
  })

  it('shows that the end was cut off, by what is remembered outside the database', async () => {
    const { dataDir } = settings()
    expect(await keepHead(system.payload, dataDir)).toBe(true)
    const known = rememberedHead(dataDir)!
    const last = await linkAt(known.seq)
    await drop('audit-links', last.id)
    await drop('audit-events', last.event)
    expect((await verifyAudit(system.payload)).fault).toBeUndefined()
    expect((await verifyAudit(system.payload, known)).fault).toEqual({ kind: 'end-missing', seq: known.seq })
    expect(await keepHead(system.payload, dataDir)).toBe(false)
    // Nor does it help to lengthen what is left.
    await record()
    await linkAudit(system.payload)
    expect((await verifyAudit(system.payload, known)).fault).toMatchObject({ kind: 'link-altered', seq: known.seq })
  })
})

describe('the view', () => {
  it('is the auditors’, in full words, and nobody else’s', async () => {
    const of = async (role: 'auditor' | 'administrator' | 'reviewer') => rest(system.payload, 'GET', '/audit-events?limit=5&where[action][equals]=search', { token: await signIn(system.payload, await makeStaff(system.payload, { role })) })
    const seen = await of('auditor')
    expect(seen.status).toBe(200)
    expect(seen.body.docs[0]).toMatchObject({ action: 'search', subject: 'persons' })
    expect(Object.keys(seen.body.docs[0])).not.toContain('mark')
    expect([(await of('administrator')).status, (await of('reviewer')).status]).toEqual([403, 403])
  })
})
