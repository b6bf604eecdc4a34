import type { Payload } from 'payload'
import type { Form } from '@accountant-register/schemas/vocabulary/definition.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transition } from '../../hooks/review/transition.ts'
import { paper, portrait } from '../../files/testPictures.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { reviewerOf } from '../change/shared.ts'
import { makeStaff, signIn } from '../helpers/factories.ts'
import { rest } from '../helpers/rest.ts'
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

  describe('returned and mended', () => {
    /** Handed in to the zone's bureau, returned by it, and opened for mending. */
    async function returned() {
      const client = await signedIn(payload)
      const draft = await wholeDraft(client, `${shared}001`)
      const picked = await pick(client, draft, 'ZONE-1')
      const { body } = await submit(client, { id: draft.id, edition: picked.body.edition })
      const decide = await reviewerOf(payload, 'ZONE-1')
      await decide(draft.id, 'claim')
      expect((await decide(draft.id, 'return', { reason: '请选择另一管理部门' })).status).toBe(200)
      const mended = await client.call('POST', `/v1/requests/${draft.id}/mend`)
      return { client, mended: mended.body as never as { id: string; edition: number; answers: Form }, picture: body.files[0].id as string }
    }

    const pick = (client: Client, { id, edition }: { id: string; edition: number }, authority: string) => client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { authority } } })

    /** How a bureau's reviewer is answered for the case and a picture of it, and whether the queue holds it. */
    async function shown(authority: string, id: string, picture: string) {
      const token = await signIn(payload, await makeStaff(payload, { authority }))
      const read = (path: string) => rest(payload, 'GET', path, { token })
      const queue = await read('/queue?view=all&order=newest')
      return [(await read(`/cases/${id}`)).status, (await read(`/files/${picture}`)).status, queue.body.rows.some((row: { id: string }) => row.id === id)]
    }

    it('goes to another bureau that is picked then; the one before sees it no longer', async () => {
      const { client, mended, picture } = await returned()
      expect(mended.answers.workplace!.authority).toBe('ZONE-1')
      expect(await shown('ZONE-1', mended.id, picture)).toEqual([404, 404, false])
      const picked = await pick(client, mended, shared)
      const { body } = await submit(client, { id: mended.id, edition: picked.body.edition })
      expect([body.status, body.round, body.authority.code]).toEqual(['submitted', 2, shared])
      expect(await shown('ZONE-1', mended.id, picture)).toEqual([404, 404, false])
      expect(await shown(shared, mended.id, picture)).toEqual([200, 200, true])
      const decide = await reviewerOf(payload, shared)
      await decide(mended.id, 'claim')
      expect((await decide(mended.id, 'approve')).status).toBe(200)
      const { docs } = await payload.db.find<Person>({ collection: 'persons', where: { identityKey: { equals: (await rowOf(mended.id))!.identityKey } } })
      expect(docs).toMatchObject([{ authority: shared }])
    })

    it('goes to the same bureau again where the pick stays', async () => {
      const { client, mended, picture } = await returned()
      expect((await submit(client, mended)).body.authority.code).toBe('ZONE-1')
      expect(await shown('ZONE-1', mended.id, picture)).toEqual([200, 200, true])
    })

    it('takes no bureau that is not among them then either', async () => {
      const { client, mended } = await returned()
      const foreign = await pick(client, mended, '330203')
      const { status, body } = await submit(client, { id: mended.id, edition: foreign.body.edition })
      expect([status, body.errors]).toEqual([422, [{ path: '/workplace/authority', code: 'required', params: {} }]])
      expect((await rowOf(mended.id))!.status).toBe('draft')
    })
  })
})
