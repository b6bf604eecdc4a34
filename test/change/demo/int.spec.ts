import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seedPeople } from '../../../seed/people/seedPeople.ts'
import { settings } from '../../../settings.ts'
import { signedIn } from '../../api/shared.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'

let system: TestPayload
beforeAll(async () => {
  system = await startPayload()
  await seedPeople(system.payload, settings())
  await seedPeople(system.payload, settings())
})
afterAll(() => system.stop())

describe('the people of the demonstration', () => {
  it('are on record once, with a registration, a photo and three years of education', async () => {
    // Listed, not counted: without a condition MongoDB answers a count from an estimate.
    expect((await system.payload.find({ collection: 'persons', pagination: false })).docs).toHaveLength(3)
    const { call } = await signedIn(system.payload, { name: '王嘉宁', idNumber: '330212198809020719', mobile: '13800000002' })
    const { body: record } = await call('GET', '/v1/records/ningbo')
    expect(record).toMatchObject({ status: 'active', authority: { code: '330212' }, since: '2023-05-18' })
    expect((await call('GET', `/v1/files/${record.photo}`)).status).toBe(200)
    expect((await call('GET', '/v1/records/ningbo/history')).body.entries).toMatchObject([{ kind: 'registration', status: 'approved' }])
    const { years } = (await call('GET', '/v1/records/ningbo/education')).body
    expect(years.map(({ total, professional, general, isComplete }: { [name: string]: unknown }) => [total, professional, general, isComplete])).toEqual([
      [36, 36, 0, false],
      [90, 72, 18, true],
      [90, 60, 30, true],
    ])
    expect(years[0].required).toEqual({ total: 90, professional: 60, general: 18 })
  })

  it('change what takes no review at once', async () => {
    const { call } = await signedIn(system.payload, { name: '林之皓', idNumber: '330106199512210310', mobile: '13800000004' })
    const { body: draft } = await call('POST', '/v1/changes', { register: 'zhejiang', section: 'basic', portal: 'zhejiang', noticeVersion: 1 })
    const { body: saved } = await call('PATCH', `/v1/requests/${draft.id}`, { edition: 0, answers: { basic: { email: 'linzhihao@example.com' } } })
    expect((await call('POST', `/v1/requests/${draft.id}/submit`, { edition: saved.edition, isConfirmed: true })).body.status).toBe('applied')
    expect((await call('GET', '/v1/records/zhejiang')).body.basic.email).toBe('linzhihao@example.com')
  })
})
