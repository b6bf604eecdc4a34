import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRow } from '../../database/findRow.ts'
import { fileStore } from '../../files/store.ts'
import { forgetLeftovers } from '../../hooks/tasks/forgetLeftovers.ts'
import type { ApplicantSession, Attachment, ChangeRequest } from '../../payload-types.ts'
import { settings } from '../../settings.ts'
import { signedIn } from '../api/shared.ts'
import { makeApplicant, makeAttachment, makeCase, makePerson } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'

let running: TestPayload
let payload: Payload

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
})
afterAll(() => running?.stop())

const now = new Date('2026-11-24T12:00:00.000Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3600_000).toISOString()
const tidy = () => forgetLeftovers(payload, (key) => fileStore(settings()).delete(key), now)

/** A draft that was never handed in, by default of someone new. */
const draft = (over: Partial<ChangeRequest> = {}) => makeCase(payload, { status: 'draft', submittedAt: null, authority: null, form: null, ...over })

/** A picture with its bytes in the store; by default of two days ago. */
async function picture(request: ChangeRequest, over: Partial<Attachment> = {}): Promise<Attachment> {
  const row = await makeAttachment(payload, request, { createdAt: hoursAgo(48), ...over })
  await fileStore(settings()).put(row.storageKey, Buffer.from('bytes'))
  return row
}

const isThere = async ({ id, storageKey }: Attachment) => [(await findRow(payload, 'attachments', { id })) !== undefined, (await fileStore(settings()).get(storageKey)) !== undefined]

describe('pictures', () => {
  it('that no request points to are deleted after a day, bytes and all, and once', async () => {
    const left = await picture(await draft())
    expect(await tidy()).toMatchObject({ pictures: 1 })
    expect(await isThere(left)).toEqual([false, false])
    expect(await tidy()).toMatchObject({ pictures: 0 })
  })

  it('are left alone for a day: their upload may be under way', async () => {
    const request = await draft()
    const young = await picture(request, { createdAt: hoursAgo(23.9) })
    await tidy()
    expect(await isThere(young)).toEqual([true, true])
    await payload.db.updateOne({ collection: 'attachments', id: young.id, data: { createdAt: hoursAgo(24.1) } })
    await tidy()
    expect(await isThere(young)).toEqual([false, false])
  })

  it('that a draft shows stay, however old', async () => {
    const request = await draft()
    const shown = await picture(request, { createdAt: hoursAgo(2000) })
    await payload.db.updateOne({ collection: 'change-requests', id: request.id, data: { files: { photo: [null, shown.id] } } })
    await tidy()
    expect(await isThere(shown)).toEqual([true, true])
  })

  it('of a request that was handed in stay, also those replaced since: a reviewer has seen them', async () => {
    const replaced = await picture(await makeCase(payload, { status: 'draft', round: 2 }))
    await tidy()
    expect(await isThere(replaced)).toEqual([true, true])
  })

  it('that another request of the same person, or a record, shows stay', async () => {
    const applicant = await makeApplicant(payload)
    const own = { applicant: applicant.id, identityKey: applicant.identityKey }
    const first = await draft({ ...own, status: 'discarded', openKey: `closed:${randomUUID()}` })
    const [taken, recorded] = [await picture(first), await picture(first)]
    await draft({ ...own, files: { householdProof: [taken.id] } })
    await makePerson(payload, { photo: String(recorded.id) })
    await tidy()
    expect([await isThere(taken), await isThere(recorded)]).toEqual([[true, true], [true, true]])
  })

  it('are gone through page by page, and deleted once by two processes', async () => {
    const applicant = await makeApplicant(payload)
    const rows: Attachment[] = []
    for (let i = 0; i < 230; i += 1) rows.push(await makeAttachment(payload, await draft({ applicant: applicant.id, identityKey: randomUUID() }), { createdAt: hoursAgo(30) }))
    await Promise.all([tidy(), tidy()])
    const { totalDocs } = await payload.db.count({ collection: 'attachments', where: { id: { in: rows.map(({ id }) => String(id)) } } })
    expect(totalDocs).toBe(0)
  })
})

describe('sessions', () => {
  it('that ran out a day ago are forgotten, others stay', async () => {
    const expiring = [hoursAgo(24.1), hoursAgo(23.9), hoursAgo(-1)]
    const ids: string[] = []
    for (const expiresAt of expiring) {
      const { subject } = await signedIn(payload)
      const applicant = (await findRow(payload, 'applicants', { subject }))!
      const session = (await findRow(payload, 'applicant-sessions', { applicant: applicant.id }))! as ApplicantSession
      await payload.db.updateOne({ collection: 'applicant-sessions', id: session.id, data: { expiresAt } })
      ids.push(session.id)
    }
    expect(await tidy()).toMatchObject({ sessions: 1 })
    const left = await Promise.all(ids.map(async (id) => (await findRow(payload, 'applicant-sessions', { id })) !== undefined))
    expect(left).toEqual([false, true, true])
    expect(await tidy()).toMatchObject({ sessions: 0 })
  })
})
