import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findRow } from '../../database/findRow.ts'
import type { ChangeRequest, Person } from '../../payload-types.ts'
import { onRecord, openChange, type OnRecord } from '../change/shared.ts'
import { makePerson, makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { paper } from '../helpers/pictures.ts'
import { rest, type Answered } from '../helpers/rest.ts'

let system: TestPayload
const tokens: { [who: string]: string } = {}

beforeAll(async () => {
  system = await startPayload()
  const staff = {
    haishu: { authority: '330203' },
    yinzhou: { authority: '330212' },
    city: { authority: '330200', role: 'seniorReviewer' },
    ningbo: { authority: null, role: 'registerAdministrator', register: 'ningbo' },
    zhejiang: { authority: null, role: 'registerAdministrator', register: 'zhejiang' },
    editor: { authority: null, role: 'editor' },
    auditor: { authority: null, role: 'auditor' },
    administrator: { authority: null, role: 'administrator' },
  } as const
  for (const [who, over] of Object.entries(staff)) tokens[who] = await signIn(system.payload, await makeStaff(system.payload, over as never))
})
afterAll(() => system.stop())

const call = (who: string, method: string, path: string, body?: unknown): Promise<Answered> => rest(system.payload, method, `/records/${path}`, { token: tokens[who], body })
const key = () => crypto.randomUUID()
const personNow = async (id: string): Promise<Person> => (await findRow(system.payload, 'persons', { id }))!
const entriesOf = async (id: string): Promise<ChangeRequest[]> => (await system.payload.db.find<ChangeRequest>({ collection: 'change-requests', where: { and: [{ person: { equals: id } }, { status: { equals: 'applied' } }] }, pagination: false, limit: 0 })).docs

const correct = (who: string, person: Person, over: object = {}) => call(who, 'POST', `${person.id}/corrections`, { key: key(), rev: person.rev, section: 'workplace', values: { residenceAddress: '更正路1号' }, reason: '核对纸质档案', ...over })

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

describe('a correction', () => {
  it('is shown before it is made, and writes nothing then', async () => {
    const { person } = await onRecord(system.payload)
    const { body } = await call('haishu', 'POST', `${person.id}/corrections/preview`, { section: 'workplace', values: { residenceAddress: '更正路1号' } })
    expect(body).toMatchObject({ items: [{ field: 'residenceAddress', before: '虚构路1号', after: '更正路1号' }], findings: [] })
    expect((await personNow(person.id)).workplace!.residenceAddress).toBe('虚构路1号')
    expect(await entriesOf(person.id)).toEqual([])
  })

  it('is in force at once, in the person’s own history with its reason, and in the audit trail', async () => {
    const client: OnRecord = await onRecord(system.payload)
    const { status, body } = await correct('haishu', client.person)
    expect([status, body.person.history[0].reason]).toEqual([200, '核对纸质档案'])
    expect((await personNow(client.person.id)).workplace!.residenceAddress).toBe('更正路1号')
    const { body: own } = await client.call('GET', '/v1/records/ningbo/history')
    expect(own.entries).toMatchObject([{ kind: 'correction', fields: ['residenceAddress'] }])
    const [entry] = await entriesOf(client.person.id)
    expect(await findRow(system.payload, 'audit-events', { subject: `change-requests:${entry!.id}` })).toMatchObject({ action: 'correct' })
  })

  it('counts once however often it is sent, also all at once', async () => {
    const { person } = await onRecord(system.payload)
    const one = key()
    const answers = await Promise.all(Array.from({ length: 6 }, () => correct('haishu', person, { key: one })))
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0)
    expect((await correct('haishu', person, { key: one })).status).toBe(200)
    expect(await entriesOf(person.id)).toHaveLength(1)
  })

  it('is refused when the record is no longer as it was seen, with the newer one', async () => {
    const { person } = await onRecord(system.payload)
    await correct('city', person, { values: { residencePostcode: '315020' } })
    const { status, body } = await correct('haishu', person)
    expect([status, body.code]).toEqual([409, 'record-changed'])
    expect(body.person.values.workplace.residencePostcode).toBe('315020')
    expect((await personNow(person.id)).workplace!.residenceAddress).toBe('虚构路1号')
  })

  it('has one winner of eight that saw the same record', async () => {
    const { person } = await onRecord(system.payload)
    const answers = await Promise.all(Array.from({ length: 8 }, (_, n) => correct('haishu', person, { values: { residenceAddress: `更正路${n + 1}号` } })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409])
    expect(await entriesOf(person.id)).toHaveLength(1)
  })

  it.each([
    [{ reason: ' ' }, 422, 'reason-missing'],
    [{ reason: '长'.repeat(501) }, 422, 'reason-too-long'],
    [{ values: {} }, 422, 'nothing-changed'],
    [{ values: { residenceAddress: '虚构路1号' } }, 422, 'nothing-changed'],
    [{ values: { residenceBasis: 'palace' } }, 422, 'form-invalid'],
    [{ values: { authority: '330212' } }, 422, 'field-unknown'],
    [{ values: { constructor: 'x' } }, 422, 'field-unknown'],
    [{ values: { residenceAddress: {} } }, 400, 'body-malformed'],
    [{ section: 'toString' }, 422, 'section-unknown'],
    [{ key: 'short' }, 400, 'key-malformed'],
    [{ rev: null }, 400, 'rev-missing'],
    [{ extra: 1 }, 400, 'unexpected-property'],
  ])('with %o is refused', async (over, status, code) => {
    const { person } = await onRecord(system.payload)
    const answer = await correct('haishu', person, over)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(await entriesOf(person.id)).toEqual([])
  })

  it('of the number takes what the document states along, and the record is found by it', async () => {
    const { person } = await onRecord(system.payload)
    const idNumber = '330203198505050015'
    const { status } = await correct('haishu', person, { section: 'basic', values: { idNumber } })
    expect(status).toBe(200)
    expect(await personNow(person.id)).toMatchObject({ basic: { idNumber, birthDate: '1985-05-05', gender: '1' } })
    expect((await call('haishu', 'POST', 'search', { idNumber })).body.persons).toMatchObject([{ id: person.id }])
  })

  it('sets what the office states of a person, which its form asks for', async () => {
    const client: OnRecord = await onRecord(system.payload)
    const { body: form } = await call('haishu', 'GET', 'form')
    const asked = form.sections.flatMap(({ fields }: { fields: { id: string }[] }) => fields.map(({ id }) => id))
    expect([asked.includes('isCpa'), asked.includes('remark')]).toEqual([true, false])
    expect((await correct('haishu', client.person, { section: 'basic', values: { isCpa: true } })).status).toBe(200)
    expect((await personNow(client.person.id)).basic!.isCpa).toBe(true)
    expect((await client.call('GET', '/v1/records/ningbo')).body.basic.isCpa).toBe(true)
    expect((await correct('haishu', client.person, { section: 'basic', values: { remark: 'x' } })).body.code).toBe('field-unknown')
  })

  it('does not give a number to a second record', async () => {
    const [one, other] = [await onRecord(system.payload), await onRecord(system.payload)]
    const { body } = await correct('haishu', other.person, { section: 'basic', values: { idNumber: one.person.basic!.idNumber } })
    expect(body.errors).toMatchObject([{ path: '/basic/idNumber', code: 'identity-on-record' }])
    expect((await personNow(other.person.id)).deciding ?? null).toBeNull()
  })

  it('of the region hands the record to the bureau there, within the register', async () => {
    const { person } = await onRecord(system.payload)
    expect((await correct('haishu', person, { values: { residenceRegion: '330212001' } })).status).toBe(200)
    expect((await personNow(person.id)).authority).toBe('330212')
    expect((await call('haishu', 'GET', person.id)).status).toBe(404)
    const elsewhere = await onRecord(system.payload)
    expect((await correct('haishu', elsewhere.person, { values: { residenceRegion: '330102001' } })).body.errors).toMatchObject([{ code: 'region-of-other-register' }])
  })

  it('keeps its evidence with the office', async () => {
    const client = await onRecord(system.payload)
    const one = key()
    const put = await rest(system.payload, 'PUT', `/records/${client.person.id}/corrections/${one}/evidence`, { token: tokens.haishu, body: await paper(), type: 'image/jpeg' } as never)
    expect(put.status).toBe(200)
    expect((await correct('haishu', client.person, { key: one })).status).toBe(200)
    const { body } = await call('haishu', 'GET', client.person.id)
    expect(body.history[0].files).toMatchObject([{ id: put.body.id, kind: 'correctionProof', label: '更正依据' }])
    expect((await rest(system.payload, 'GET', `/files/${put.body.id}`, { token: tokens.haishu })).status).toBe(200)
    expect((await rest(system.payload, 'GET', `/files/${put.body.id}`, { token: tokens.yinzhou })).status).toBe(404)
    const entry = (await client.call('GET', '/v1/records/ningbo/history')).body.entries[0]
    expect((await client.call('GET', `/v1/records/ningbo/history/${entry.id}`)).body.files).toEqual([])
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
