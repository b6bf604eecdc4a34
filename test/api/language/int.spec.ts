import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bringPapers, change, onRecord, openChange, type OnRecord } from '../../change/shared.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { send, signedIn, type Client } from '../shared.ts'

let system: TestPayload
const added = { id: '330226-park', name: '宁海虚构园区财政局', level: 'zone', register: 'ningbo', parent: '330200', regions: ['330226'], accepting: true, phone: '0574-65700001' } as const

beforeAll(async () => {
  system = await startPayload()
  await system.payload.db.create({ collection: 'authorities', data: { ...added, regions: [...added.regions] } })
  await system.payload.db.updateOne({ collection: 'authorities', where: { id: { equals: '330281' } }, data: { name: '余姚虚构财政局' } })
})
afterAll(() => system.stop())

const english = { 'accept-language': 'en' }
const haishu = { zh: '海曙区财政局', en: 'Finance Bureau of Haishu District' }

/** The same reader, asking for English. */
function inEnglish(client: OnRecord): OnRecord {
  return { ...client, call: (method, path, body, headers) => client.call(method, path, body, { ...english, ...headers }) }
}

const refusalOf = async (client: Client, method: string, path: string, body?: unknown) => (await client.call(method, path, body, english)).body.errors[0]

describe('the name of a bureau', () => {
  it.each([
    ['330203', [haishu.en]],
    ['330226', ['Finance Bureau of Ninghai County', added.name]],
    ['330281', ['余姚虚构财政局']],
  ])('is told in English for %s, and as the office has it where it added or renamed the bureau', async (region, names) => {
    const { body } = await send(system.payload, 'GET', `/v1/bureaus?region=${region}`, { headers: english })
    expect(body.candidates.map(({ name }: { name: string }) => name)).toEqual(names)
  })

  it('is Chinese unless English is asked for first', async () => {
    for (const language of [undefined, 'zh-CN', 'zh-CN,en;q=0.8', 'fr']) {
      const { body } = await send(system.payload, 'GET', '/v1/bureaus?region=330203', { headers: language ? { 'accept-language': language } : {} })
      expect(body.candidates[0].name).toBe(haishu.zh)
    }
  })

  it('is in the language of the call in the record, the draft, its preview, the submission, the lists and the history', async () => {
    const client = await onRecord(system.payload)
    const reader = inEnglish(client)
    const { id, edition } = await openChange(reader, 'workplace')
    const answers = { workplace: { residenceRegion: '330212001', residenceAddress: '虚构路5号' } }
    const { body: saved } = await reader.call('PATCH', `/v1/requests/${id}`, { edition, answers })
    const name = 'Finance Bureau of Yinzhou District'
    expect((await reader.call('POST', `/v1/requests/${id}/preview`, {})).body.authority.name).toBe(name)
    await bringPapers(system.payload, client, id, saved.requiredEvidence)
    const { body: sent } = await reader.call('POST', `/v1/requests/${id}/submit`, { edition: saved.edition, isConfirmed: true })
    expect(sent.authority.name).toBe(name)
    expect(sent.timeline.find(({ event }: { event: string }) => event === 'submit').authority.name).toBe(name)
    expect((await reader.call('GET', '/v1/requests')).body.requests[0].authority.name).toBe(name)
    const record = (await reader.call('GET', '/v1/records/ningbo')).body
    expect([record.authority.name, record.sections.workplace.request.authority.name]).toEqual([haishu.en, name])
    expect((await reader.call('GET', '/v1/records/ningbo/history')).body.entries[0].authority.name).toBe(name)
    expect((await reader.call('GET', `/v1/records/ningbo/history/${id}`)).body.authority.name).toBe(name)
    expect((await client.call('GET', `/v1/requests/${id}`)).body.authority.name).toBe('鄞州区财政局')
  })

  it('is the same in the items of a change as beside them', async () => {
    const client = inEnglish(await onRecord(system.payload))
    const { body } = await change(system.payload, client, 'workplace', { residenceRegion: '330281001', residenceAddress: '虚构路6号' })
    const { labels } = body.items.find(({ field }: { field: string }) => field === 'authority')
    expect([labels.before.en, labels.after.en]).toEqual([haishu.en, body.authority.name])
  })

  it('tells whom to ask where a record is frozen, held already or not found', async () => {
    const frozen = await onRecord(system.payload, { person: { status: 'frozen' } })
    expect(await refusalOf(frozen, 'POST', '/v1/changes', { register: 'ningbo', section: 'basic', portal: 'ningbo', noticeVersion: 1 })).toMatchObject({ code: 'record-frozen', params: { bureau: haishu.en } })
    expect(await refusalOf(await onRecord(system.payload), 'POST', '/v1/registrations', { portal: 'ningbo', noticeVersion: 1 })).toMatchObject({ code: 'already-registered', params: { bureau: haishu.en } })
    expect(await refusalOf(await signedIn(system.payload), 'GET', '/v1/records/ningbo')).toMatchObject({ code: 'record-not-found', params: { bureau: 'Finance Bureau of Ningbo City' } })
  })
})
