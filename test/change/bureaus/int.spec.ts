import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { approve, bringPapers, change, onRecord, openChange, personNow, reviewerOf, submit } from '../shared.ts'

const zone = { id: '330225-zone', name: '象山虚构园区财政局', level: 'zone', register: 'ningbo', parent: '330200', regions: ['330225'], accepting: true, phone: '0574-65700000' } as const
const moved = { residenceRegion: '330225001', residenceAddress: '虚构路5号' }

let system: TestPayload
beforeAll(async () => {
  system = await startPayload()
  await system.payload.db.create({ collection: 'authorities', data: { ...zone, regions: [...zone.regions] } })
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
