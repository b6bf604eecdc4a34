import { describe, expect, it } from 'vitest'
import type { Person } from '../../payload-types.ts'
import { onRecord, openChange } from '../change/shared.ts'
import { makePerson } from '../helpers/factories.ts'
import { rest } from '../helpers/rest.ts'
import { call, correct, entriesOf, key, personNow, startOffice, system } from './shared.ts'

startOffice()

describe('finding persons', () => {
  it('finds one by the whole number in any spelling, by name and by what narrows, within one’s bureau', async () => {
    const { person } = await onRecord(system.payload, { person: { registeredOn: '2024-05-06' } })
    const idNumber = String(person.basic!.idNumber)
    const found = async (who: string, body: object) => (await call(who, 'POST', 'search', body)).body.persons.map(({ id }: Person) => id)
    expect(await found('haishu', { idNumber: ` ${idNumber.slice(0, 6)} ${idNumber.slice(6).toLowerCase()}` })).toEqual([person.id])
    expect(await found('city', { idNumber })).toEqual([person.id])
    expect(await found('ningbo', { idNumber, register: 'ningbo', status: 'active', from: '2024-05-06', to: '2024-05-06', name: person.name.slice(0, 1) })).toEqual([person.id])
    expect(await found('ningbo', { idNumber, to: '2024-05-05' })).toEqual([])
    expect(await found('yinzhou', { idNumber })).toEqual([])
    expect(await found('zhejiang', { idNumber })).toEqual([])
    expect(await found('haishu', { idNumber: idNumber.slice(0, 17) })).toEqual([])
  })

  it('narrows to a zone’s bureau too, whose code is more than six digits', async () => {
    const { id } = await makePerson(system.payload, { authority: '330212-gaoxin' })
    const { status, body } = await call('ningbo', 'POST', 'search', { authority: '330212-gaoxin' })
    expect([status, body.persons?.map((person: Person) => person.id)]).toEqual([200, [id]])
  })

  it('shows masked numbers alone, and counts', async () => {
    const { person } = await onRecord(system.payload)
    const { body, bytes } = await call('haishu', 'POST', 'search', { name: person.name })
    expect(body.total).toBeGreaterThan(0)
    expect(bytes.toString()).not.toContain(String(person.basic!.idNumber))
    expect(body.persons[0].idNumberMasked).toContain('*')
  })

  it('enters in the audit trail that somebody was looked for, and not whom', async () => {
    const { person } = await onRecord(system.payload)
    await call('haishu', 'POST', 'search', { idNumber: person.basic!.idNumber, name: '陈雨' })
    const { docs } = await system.payload.db.find({ collection: 'audit-events', where: { action: { equals: 'search' } }, pagination: false, limit: 0 })
    expect(docs.length).toBeGreaterThan(0)
    expect(JSON.stringify(docs)).not.toMatch(new RegExp(`${person.basic!.idNumber}|陈雨`))
  })

  it('passes over what nobody sees in a name', async () => {
    await onRecord(system.payload, { person: { name: '司马无声' } })
    const { status, body } = await call('haishu', 'POST', 'search', { name: '司马\u200b无声\u0000' })
    expect([status, body.persons.length]).toEqual([200, 1])
  })

  it.each(['editor', 'auditor', 'administrator'])('is not for %s', async (who) => {
    const { person } = await onRecord(system.payload)
    const answers = await Promise.all([call(who, 'POST', 'search', {}), call(who, 'GET', person.id), correct(who, person), call(who, 'POST', `${person.id}/freeze`, { key: key(), reason: 'x' })])
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
  })

  it('wants somebody signed in', async () => {
    expect((await rest(system.payload, 'POST', '/records/search', { body: {} })).status).toBe(401)
  })

  it.each([{ from: 'yesterday' }, { register: 'x' }, { page: 0 }, { page: 1.5 }, { name: { like: 'a' } }, { authority: '330203"' }])('refuses %o', async (body) => {
    expect((await call('haishu', 'POST', 'search', body)).body.code).toBe('filter-malformed')
  })
})

describe('a record as the office sees it', () => {
  it('has all sections, history and education, with numbers masked', async () => {
    const { person } = await onRecord(system.payload)
    await correct('haishu', person)
    const { status, body, bytes } = await call('haishu', 'GET', person.id)
    expect(status).toBe(200)
    expect(body.sections.map(({ section }: { section: string }) => section)).toEqual(['basic', 'workplace', 'education', 'qualification'])
    expect(body.history).toMatchObject([{ kind: 'correction', reason: '核对纸质档案', name: '测试审核员', items: [{ before: '虚构路1号', after: '更正路1号' }] }])
    expect(body.education).toHaveLength(3)
    expect(bytes.toString()).not.toContain(String(person.basic!.idNumber))
    expect(bytes.toString()).not.toContain(String(person.basic!.mobile))
  })

  it('is not there for another bureau or register', async () => {
    const { person } = await onRecord(system.payload)
    const answers = await Promise.all(['yinzhou', 'zhejiang'].map((who) => call(who, 'GET', person.id)))
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([[404, 'person-not-found'], [404, 'person-not-found']])
  })
})

describe('a record that is frozen', () => {
  const freeze = (who: string, id: string, how = 'freeze') => call(who, 'POST', `${id}/${how}`, { key: key(), reason: '司法协助要求' })

  it('takes no change until it is unfrozen, and both stand in the history', async () => {
    const client = await onRecord(system.payload)
    const { id } = client.person
    expect((await freeze('city', id)).body.person).toMatchObject({ status: 'frozen', can: { freeze: false, unfreeze: true } })
    expect((await openChange(client, 'basic')).code).toBe('record-frozen')
    expect((await freeze('city', id, 'unfreeze')).body.person.status).toBe('active')
    expect((await openChange(client, 'basic')).status).toBe('draft')
    const { body } = await client.call('GET', '/v1/records/ningbo/history')
    expect(body.entries.map(({ kind, fields }: { kind: string; fields: string[] }) => [kind, fields])).toEqual([['correction', ['status']], ['correction', ['status']]])
    const detail = (await client.call('GET', `/v1/records/ningbo/history/${body.entries[1].id}`)).body
    expect(detail).toMatchObject({ reason: '司法协助要求', items: [{ labels: { before: { zh: '在库' }, after: { zh: '冻结' } } }] })
  })

  it('is frozen once by eight at once', async () => {
    const { person } = await onRecord(system.payload)
    const answers = await Promise.all(Array.from({ length: 8 }, () => freeze('city', person.id)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await entriesOf(person.id)).toHaveLength(1)
    expect((await personNow(person.id)).status).toBe('frozen')
  })

  it('is corrected by the office all the same, and keeps others out under its number', async () => {
    const { person } = await onRecord(system.payload)
    await freeze('city', person.id)
    const now = await personNow(person.id)
    const idNumber = '33020319860606001X'
    expect((await correct('haishu', now, { section: 'basic', values: { idNumber } })).status).toBe(200)
    const after = await personNow(person.id)
    expect([after.status, after.activeKey]).toEqual(['frozen', `active:${after.identityKey}`])
  })

  it('is not for a reviewer to freeze, nor is one that has left', async () => {
    const { person } = await onRecord(system.payload)
    expect((await freeze('haishu', person.id)).body.code).toBe('not-allowed')
    const gone = await onRecord(system.payload, { person: { status: 'transferredOut' } })
    expect((await freeze('city', gone.person.id)).body.code).toBe('record-not-active')
    expect((await correct('haishu', gone.person)).body.code).toBe('record-not-active')
  })
})
