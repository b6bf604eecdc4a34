import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRow } from '../../database/findRow.ts'
import { fileStore } from '../../files/store.ts'
import { retain } from '../../hooks/retention/retain.ts'
import type { Attachment, ChangeRequest } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { makeApplicant, makeAttachment, makeCase, makePerson, makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest } from '../helpers/rest.ts'

let running: TestPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running?.stop())

const now = new Date('2040-06-01T00:00:00.000Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3600_000).toISOString()
const run = () => retain(payload, (key) => fileStore(settings()).delete(key), now)

/** A request that was last touched so many days ago. */
async function request(days: number, over: Partial<ChangeRequest> = {}): Promise<ChangeRequest> {
  const at = daysAgo(days)
  const applicant = await makeApplicant(payload, { signedInAt: daysAgo(1) })
  return makeCase(payload, { applicant: applicant.id, identityKey: applicant.identityKey, createdAt: at, updatedAt: at, submittedAt: at, decidedAt: at, ...over })
}

const draft = (days: number, over: Partial<ChangeRequest> = {}) => request(days, { status: 'draft', submittedAt: null, decidedAt: null, form: null, ...over })

/** A picture that a request shows, bytes and all. */
async function picture(of: ChangeRequest, kind = 'householdProof'): Promise<Attachment> {
  const row = await makeAttachment(payload, of, { kind, createdAt: of.createdAt })
  await fileStore(settings()).put(row.storageKey, Buffer.from('bytes'))
  const { files } = (await findRow(payload, 'change-requests', { id: of.id }))!
  await payload.db.updateOne({ collection: 'change-requests', id: of.id, data: { files: { ...(files as object), [kind]: [row.id] }, updatedAt: of.updatedAt } })
  return row
}

const isThere = async ({ id, storageKey }: Attachment) => [(await findRow(payload, 'attachments', { id })) !== undefined, (await fileStore(settings()).get(storageKey)) !== undefined]
const requestNow = (id: string) => findRow(payload, 'change-requests', { id })

describe('drafts', () => {
  it('that nobody touched for ninety days go, with their files; a day earlier they stay', async () => {
    const [old, young, handedInOnce] = [await draft(91), await draft(89), await draft(400, { submittedAt: daysAgo(400) })]
    const file = await picture(old)
    expect((await run()).drafts).toBe(1)
    expect(await requestNow(old.id)).toBeUndefined()
    expect(await isThere(file)).toEqual([false, false])
    expect([(await requestNow(young.id))?.status, (await requestNow(handedInOnce.id))?.status]).toEqual(['draft', 'draft'])
    expect((await run()).drafts).toBe(0)
  })

  it('keep a picture that a record shows, and of themselves nothing that was typed', async () => {
    const old = await draft(91, { answers: { basic: { mobile: '13911112222', email: 'someone@example.com' } } })
    const photo = await picture(old, 'photo')
    await makePerson(payload, { photo: photo.id })
    expect((await run()).drafts).toBe(1)
    expect(await isThere(photo)).toEqual([true, true])
    expect(await requestNow(old.id)).toMatchObject({ status: 'discarded', answers: {}, openKey: `closed:${old.id}` })
  })
})

it.each(['cancelled', 'discarded'] as const)('requests that were %s go after a year, with their files', async (status) => {
  const [old, young] = [await request(366, { status, openKey: `closed:${crypto.randomUUID()}` }), await request(364, { status, openKey: `closed:${crypto.randomUUID()}` })]
  const file = await picture(old)
  expect((await run()).givenUp).toBe(1)
  expect([await requestNow(old.id), (await requestNow(young.id))?.status]).toEqual([undefined, status])
  expect(await isThere(file)).toEqual([false, false])
})

it('evidence of decided cases goes after ten years, the photo on record and the case itself stay', async () => {
  const [old, young, open] = [await request(3654, { status: 'approved' }), await request(3652, { status: 'approved' }), await request(3654, { status: 'returned' })]
  const [proof, photo, other, waiting] = [await picture(old), await picture(old, 'photo'), await picture(young), await picture(open)]
  await makePerson(payload, { photo: photo.id })
  expect((await run()).evidence).toBe(1)
  expect([await isThere(proof), await isThere(photo), await isThere(other), await isThere(waiting)].map(([row]) => row)).toEqual([false, true, true, true])
  expect(await requestNow(old.id)).toMatchObject({ status: 'approved', form: expect.objectContaining({ basic: expect.anything() }) })
})

it('messages and webhook calls go half a year after they were sent, never while they wait', async () => {
  const make = async (collection: 'messages' | 'webhook-deliveries', state: string, days: number) => {
    const at = daysAgo(days)
    const data = { key: crypto.randomUUID(), state, attempts: 1, nextAttemptAt: at, createdAt: at, updatedAt: at, ...(collection === 'messages' ? { to: '13800000001', text: '测试' } : { webhook: 'w', body: '{}' }) }
    return (await payload.db.create({ collection, data })).id as string
  }
  for (const collection of ['messages', 'webhook-deliveries'] as const) {
    const ids = [await make(collection, 'sent', 181), await make(collection, 'failed', 181), await make(collection, 'queued', 181), await make(collection, 'sent', 179)]
    expect((await run()).messages).toBe(2)
    expect(await Promise.all(ids.map(async (id) => (await findRow(payload, collection, { id })) !== undefined))).toEqual([false, false, true, true])
  }
})

it('applicants go after two years without a sign-in, unless the register holds something of theirs', async () => {
  const [gone, recent, registered, applying] = [await makeApplicant(payload, { signedInAt: daysAgo(731) }), await makeApplicant(payload, { signedInAt: daysAgo(729) }), await makeApplicant(payload, { signedInAt: daysAgo(731) }), await makeApplicant(payload, { signedInAt: daysAgo(731) })]
  await makePerson(payload, { applicant: registered.id })
  await makeCase(payload, { applicant: applying.id, identityKey: applying.identityKey, updatedAt: daysAgo(1) })
  expect((await run()).applicants).toBe(1)
  expect(await Promise.all([gone, recent, registered, applying].map(async ({ id }) => (await findRow(payload, 'applicants', { id })) !== undefined))).toEqual([false, true, true, true])
})

it('reports what went to administrators and auditors, and enters it in the trail', async () => {
  await draft(91)
  await run()
  const of = async (role: 'administrator' | 'auditor' | 'reviewer') => rest(payload, 'GET', '/retention-runs?sort=-createdAt&limit=1', { token: await signIn(payload, await makeStaff(payload, { role })) })
  expect((await of('administrator')).body.docs[0]).toMatchObject({ at: now.toISOString(), drafts: 1, evidence: 0 })
  expect([(await of('auditor')).status, (await of('reviewer')).status]).toEqual([200, 403])
  const { docs } = await payload.find({ collection: 'audit-events', where: { action: { equals: 'retention' } }, sort: '-createdAt', limit: 1, overrideAccess: true })
  expect(docs[0]!.details).toMatchObject({ drafts: 1 })
  // By the rows: MongoDB answers a count without a condition from an estimate.
  const reports = async () => (await payload.find({ collection: 'retention-runs', overrideAccess: true, pagination: false })).docs.map(({ id }) => id).sort()
  const before = await reports()
  await run()
  expect(await reports()).toEqual(before)
})
