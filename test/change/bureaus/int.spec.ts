import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'
import { approve, bringPapers, change, onRecord, openChange, personNow, reviewerOf, submit } from '../shared.ts'

const zone = { id: '330225-zone', name: '象山虚构园区财政局', level: 'zone', register: 'ningbo', parent: '330200', regions: ['330225'], accepting: true, phone: '0574-65700000' } as const
const moved = { residenceRegion: '330225001', residenceAddress: '虚构路5号' }
/** Two more in another district, beside the district's own. */
const [harbour, park] = ['harbour', 'park'].map((name) => ({ ...zone, id: `330226-${name}`, name: `宁海虚构${name}财政局`, regions: ['330226'] })) as [Zone, Zone]
type Zone = Omit<typeof zone, 'id' | 'name' | 'regions'> & { id: string; name: string; regions: string[] }

let system: TestPayload
beforeAll(async () => {
  system = await startPayload()
  for (const one of [zone, harbour, park]) await system.payload.db.create({ collection: 'authorities', data: { ...one, regions: [...one.regions] } })
})
afterAll(() => system.stop())

/** A change of the address into the district that two bureaus serve, saved and with its papers. */
async function into(answers: object) {
  const client = await onRecord(system.payload)
  const { id, edition } = await openChange(client, 'workplace')
  const saved = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { ...moved, ...answers } } })
  return { client, id, saved }
}

describe('a change to a district that several bureaus serve', () => {
  it('is told of them all, and waits for one to be chosen', async () => {
    const { client, id, saved } = await into({})
    expect((await client.call('GET', '/v1/bureaus?region=330225001')).body.candidates.map(({ code }: { code: string }) => code)).toEqual(['330225', zone.id])
    expect((await client.call('POST', `/v1/requests/${id}/preview`, {})).body.findings).toEqual([{ path: '/workplace/authority', code: 'required', params: {} }])
    await bringPapers(system.payload, client, id, saved.body.requiredEvidence)
    const { status, body } = await client.call('POST', `/v1/requests/${id}/submit`, { edition: saved.body.edition, isConfirmed: true })
    expect([status, body.code, body.errors[0]?.code]).toEqual([422, 'form-invalid', 'required'])
  })

  it('goes to the one that is chosen, as an item of its own with its name, and takes the record there', async () => {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'workplace', { ...moved, authority: zone.id })
    expect(body).toMatchObject({ status: 'submitted', authority: { code: zone.id, name: zone.name, phone: zone.phone }, isTransfer: true })
    expect(body.items.find(({ field }: { field: string }) => field === 'authority')).toMatchObject({ reviewed: true, waits: true, before: '330203', after: zone.id, labels: { before: { zh: '海曙区财政局' }, after: { zh: zone.name, en: zone.name } } })
    expect((await approve(await reviewerOf(system.payload, zone.id), body.id)).status).toBe(200)
    expect(await personNow(system.payload, client.person.id)).toMatchObject({ authority: zone.id, register: 'ningbo' })
  })

  it.each(['330212', '330225-nobody', 'ningbo'])('takes %s, which does not serve it, for none', async (authority) => {
    const { saved } = await into({ authority })
    expect([saved.status, saved.body.errors[0]]).toEqual([422, { path: '/workplace/authority', code: 'field-not-editable', params: {} }])
  })

  it('forgets the choice with the address it was made for', async () => {
    const { client, id } = await into({ authority: zone.id })
    const { body } = await submit(system.payload, client, id, { workplace: { residenceRegion: '330212001' } })
    expect(body).toMatchObject({ status: 'submitted', authority: { code: '330212' } })
  })

  it('leaves a person with the bureau that has the record already, and lets them choose the other', async () => {
    const client = await onRecord(system.payload, { form: { workplace: { residenceRegion: '330225001' } }, person: { authority: zone.id } })
    const { id, edition } = await openChange(client, 'workplace')
    expect((await client.call('POST', `/v1/requests/${id}/preview`, {})).body).toMatchObject({ items: [], authority: { code: zone.id } })
    const { body } = await client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { authority: '330225' } } })
    expect(body.items).toMatchObject([{ field: 'authority', reviewed: true, before: zone.id, after: '330225' }])
    expect(body.requiredEvidence).toEqual(['householdProof'])
  })
})

describe('a change that one of several bureaus has returned', () => {
  afterEach(() => void vi.useRealTimers())

  /** Handed in to a bureau, returned by it, and opened for mending. */
  async function returned(authority: string, answers: object) {
    const client = await onRecord(system.payload)
    const { body } = await change(system.payload, client, 'workplace', { ...moved, ...answers, authority })
    const decide = await reviewerOf(system.payload, authority)
    await decide(body.id, 'claim')
    expect((await decide(body.id, 'return', { reason: '请选择另一管理部门' })).status).toBe(200)
    return { client, id: String(body.id) }
  }

  const mend = async (client: Awaited<ReturnType<typeof onRecord>>, id: string) => (await client.call('POST', `/v1/requests/${id}/mend`)).body
  const choose = (client: Awaited<ReturnType<typeof onRecord>>, { id, edition }: { id: string; edition: number }, authority: string) => client.call('PATCH', `/v1/requests/${id}`, { edition, answers: { workplace: { authority } } })

  /** What a bureau is shown: the case itself, and whether its queue and the list of those who leave hold it. */
  async function shown(authority: string, id: string) {
    const token = await signIn(system.payload, await makeStaff(system.payload, { authority }))
    const read = (path: string) => rest(system.payload, 'GET', path, { token })
    const [one, queue, leaving] = [await read(`/cases/${id}`), await read('/queue?view=all&order=newest'), await read('/leaving')]
    const holds = (rows: { id: string }[]) => rows.some((row) => row.id === id)
    return { status: one.status, isQueued: holds(queue.body.rows), leavesFor: leaving.body.cases.find((row: { id: string }) => row.id === id)?.to }
  }

  const nothing = { status: 404, isQueued: false, leavesFor: undefined }

  it('goes to another one that is chosen while it is mended; the one before sees it no longer', async () => {
    const { client, id } = await returned(zone.id, {})
    expect(await shown(zone.id, id)).toMatchObject({ status: 200 })
    const draft = await mend(client, id)
    expect(draft.answers.workplace.authority).toBe(zone.id)
    expect([await shown(zone.id, id), await shown('330225', id)]).toEqual([nothing, nothing])

    const saved = await choose(client, draft as never, '330225')
    expect(saved.body.items.filter(({ field }: { field: string }) => field === 'authority')).toMatchObject([{ before: '330203', after: '330225', labels: { after: { zh: '象山县财政局' } } }])
    const { body } = await submit(system.payload, client, id, {})
    expect(body).toMatchObject({ status: 'submitted', round: 2, authority: { code: '330225' }, isTransfer: true })
    expect(body.items.filter(({ field }: { field: string }) => field === 'authority')).toHaveLength(1)
    expect(body.timeline.map(({ event, authority }: { event: string; authority: { code: string } }) => [event, authority?.code])).toEqual([['start', undefined], ['submit', zone.id], ['return', zone.id], ['mend', zone.id], ['submit', '330225']])

    expect([await shown(zone.id, id), await shown('330225', id)]).toEqual([nothing, { status: 200, isQueued: true, leavesFor: undefined }])
    expect(await shown('330203', id)).toEqual({ ...nothing, leavesFor: '象山县财政局' })
    const [before, now] = [await reviewerOf(system.payload, zone.id), await reviewerOf(system.payload, '330225')]
    expect((await before(id, 'claim')).status).toBe(404)
    expect((await approve(now, id)).status).toBe(200)
    expect(await personNow(system.payload, client.person.id)).toMatchObject({ authority: '330225', register: 'ningbo' })
  })

  it('goes to the same one again where nothing else is chosen', async () => {
    const { client, id } = await returned(zone.id, {})
    await mend(client, id)
    const { body } = await submit(system.payload, client, id, { workplace: { residenceAddress: '虚构路6号' } })
    expect(body).toMatchObject({ status: 'submitted', authority: { code: zone.id } })
    expect(await shown(zone.id, id)).toMatchObject({ status: 200, isQueued: true })
  })

  it.each(['330212', '330225-nobody'])('takes %s, which does not serve the place, for none then either', async (authority) => {
    const { client, id } = await returned(zone.id, {})
    const { status, body } = await choose(client, (await mend(client, id)) as never, authority)
    expect([status, body.errors[0]]).toEqual([422, { path: '/workplace/authority', code: 'field-not-editable', params: {} }])
  })

  it('has another one chosen where the one before takes nothing any more', async () => {
    const { client, id } = await returned(harbour.id, { residenceRegion: '330226001' })
    await system.payload.db.updateOne({ collection: 'authorities', where: { id: { equals: harbour.id } }, data: { accepting: false } })
    // Bureaus are kept for ten seconds.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11_000 })
    const draft = await mend(client, id)
    const required = { path: '/workplace/authority', code: 'required', params: {} }
    expect((await client.call('POST', `/v1/requests/${id}/preview`, {})).body).toMatchObject({ findings: [required] })
    const undecided = await submit(system.payload, client, id, {})
    expect([undecided.status, undecided.body.errors]).toEqual([422, [required]])
    const now = (await client.call('GET', `/v1/requests/${id}`)).body as never as { id: string; edition: number }
    expect((await choose(client, now, harbour.id)).body.errors[0]!.code).toBe('field-not-editable')
    expect((await choose(client, now, park.id)).status).toBe(200)
    expect((await submit(system.payload, client, id, {})).body).toMatchObject({ status: 'submitted', authority: { code: park.id } })
    expect([await shown(harbour.id, id), await shown(park.id, id)]).toMatchObject([nothing, { status: 200, isQueued: true }])
    expect(draft.round).toBe(2)
  })

  it('is no change any more where the record’s own is chosen again', async () => {
    const client = await onRecord(system.payload, { form: { workplace: { residenceRegion: '330225001' } }, person: { authority: zone.id } })
    const { body } = await change(system.payload, client, 'workplace', { authority: '330225' })
    expect(await shown(zone.id, body.id)).toMatchObject({ status: 404, leavesFor: '象山县财政局' })
    const decide = await reviewerOf(system.payload, '330225')
    await decide(body.id, 'claim')
    await decide(body.id, 'return', { reason: '不属本局管理' })
    const saved = await choose(client, (await mend(client, body.id)) as never, zone.id)
    expect(saved.body).toMatchObject({ items: [], isTransfer: false })
    const { status, body: refused } = await submit(system.payload, client, body.id, {})
    expect([status, refused.code]).toEqual([422, 'nothing-changed'])
    expect(await shown(zone.id, body.id)).toEqual(nothing)
    expect((await client.call('POST', `/v1/requests/${body.id}/cancel`)).body.status).toBe('cancelled')
  })
})
