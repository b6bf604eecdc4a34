import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transition } from '../../hooks/review/transition.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import type { ChangeRequest } from '../../payload-types.ts'
import { freshIdNumber, openDraft, resident, signedIn, type Client } from '../api/shared.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'

let running: TestPayload
let payload: Payload
let photo: Buffer
let page: Buffer

/** A district that two bureaus are in charge of. */
const shared = '330205'

beforeAll(async () => {
  running = await startPayload()
  payload = running.payload
  ;[photo, page] = await Promise.all([portrait(), paper()])
  const { docs } = await payload.find({ collection: 'authorities', where: { id: { equals: shared } } })
  const at = new Date().toISOString()
  await payload.db.create({ collection: 'authorities', data: { ...docs[0]!, id: 'ZONE-1', name: '虚构开发区财政局', regions: [shared], accepting: true, createdAt: at, updatedAt: at }, customID: 'ZONE-1' })
})
afterAll(() => running?.stop())

const jpeg = { 'content-type': 'image/jpeg' }
const rowOf = (id: string) => payload.db.findOne<ChangeRequest>({ collection: 'change-requests', where: { id: { equals: id } } })
const open = (client: Client) => client.call('POST', '/v1/registrations', { portal: 'ningbo', noticeVersion: 1 })
const place = (residenceRegion: string) => ({ ...resident.answers, workplace: { ...resident.answers.workplace, residenceRegion } })

/** A draft with everything but a pick of the bureau; gives its id and edition. */
async function wholeDraft(client: Client, region = '330203004') {
  const { id } = await openDraft(client)
  await client.call('PATCH', `/v1/requests/${id}`, { edition: 0, answers: place(region) })
  await client.call('PUT', `/v1/requests/${id}/files/photo/1`, photo, jpeg)
  const { body } = await client.call('PUT', `/v1/requests/${id}/files/householdProof/1`, page, jpeg)
  return { id: String(id), edition: Number(body.edition) }
}

const submit = (client: Client, { id, edition }: { id: string; edition: number }) => client.call('POST', `/v1/requests/${id}/submit`, { edition, isConfirmed: true })

/** What a reviewer does, past the back office's own checks. */
async function review(id: string, event: string): Promise<void> {
  await transition({ payload, request: (await rowOf(id))!, event, actor: { kind: 'staff', id: 'reviewer' } })
}

describe('someone whose document has changed since', () => {
  it('is led to change by the account, where the record stands under the old number', async () => {
    const before = await signedIn(payload)
    const draft = await wholeDraft(before)
    await submit(before, draft)
    await review(draft.id, 'claim')
    await review(draft.id, 'approve')
    const now = await signedIn(payload, { subject: before.subject, idNumber: freshIdNumber() })
    const { status, body } = await open(now)
    expect([status, body.code, body.errors[0]!.params.register]).toEqual([409, 'already-registered', 'ningbo'])
  })

  it('goes on with the draft of before, and hands it in under the new number', async () => {
    const before = await signedIn(payload)
    const draft = await wholeDraft(before)
    const old = (await rowOf(draft.id))!.identityKey
    const idNumber = freshIdNumber()
    const now = await signedIn(payload, { subject: before.subject, idNumber })
    expect((await open(now)).body.id).toBe(draft.id)
    expect((await submit(now, draft)).body.status).toBe('submitted')
    const row = (await rowOf(draft.id))!
    expect(row.identityKey).not.toBe(old)
    expect([row.openKey, (row.form as { basic: { idNumber: string } }).basic.idNumber]).toEqual([`registration:${row.identityKey}`, idNumber])
  })

  it('is told of a registration that another account has under the new number', async () => {
    const idNumber = freshIdNumber()
    const before = await signedIn(payload)
    const draft = await wholeDraft(before)
    await openDraft(await signedIn(payload, { idNumber }))
    const { status, body } = await submit(await signedIn(payload, { subject: before.subject, idNumber }), draft)
    expect([status, body.code]).toEqual([409, 'registration-open'])
    expect((await rowOf(draft.id))!.status).toBe('draft')
  })
})

describe('a region with several bureaus', () => {
  it('wants the applicant’s pick, and goes to that bureau', async () => {
    const client = await signedIn(payload)
    const draft = await wholeDraft(client, `${shared}001`)
    const undecided = await submit(client, draft)
    expect([undecided.status, undecided.body.errors]).toEqual([422, [{ path: '/workplace/authority', code: 'required', params: {} }]])
    const picked = await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers: { workplace: { authority: 'ZONE-1' } } })
    const { body } = await submit(client, { id: draft.id, edition: picked.body.edition })
    expect([body.status, body.authority.code]).toEqual(['submitted', 'ZONE-1'])
    expect((await rowOf(draft.id))!.form).toMatchObject({ workplace: { residenceRegion: `${shared}001` } })
    expect((await rowOf(draft.id))!.form).not.toHaveProperty('workplace.authority')
  })

  it('takes no bureau that is not among them', async () => {
    const client = await signedIn(payload)
    const draft = await wholeDraft(client, `${shared}001`)
    const foreign = await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers: { workplace: { authority: '330203' } } })
    expect((await submit(client, { id: draft.id, edition: foreign.body.edition })).body.code).toBe('form-invalid')
  })

  it('heeds no pick once the region has one bureau', async () => {
    const client = await signedIn(payload)
    const draft = await wholeDraft(client, `${shared}001`)
    await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition, answers: { workplace: { authority: 'ZONE-1' } } })
    const moved = await client.call('PATCH', `/v1/requests/${draft.id}`, { edition: draft.edition + 1, answers: place('330203004') })
    expect((await submit(client, { id: draft.id, edition: moved.body.edition })).body.authority.code).toBe('330203')
  })
})
