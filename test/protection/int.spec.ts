import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { numberKey } from '../../access/identity/numberKey.ts'
import { findRow } from '../../database/findRow.ts'
import { sealAnew } from '../../database/sealAnew.ts'
import { unsealed } from '../../database/unsealed.ts'
import { correctRecord } from '../../hooks/records/correctRecord.ts'
import { freshIdNumber } from '../api/shared.ts'
import { approve, change, employment, noResidence, onRecord, personNow, requestNow, reviewerOf } from '../change/shared.ts'
import { makeApplicant, makeCase, makePerson, makeStaff } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { everythingStored, tamper } from './shared.ts'

let system: TestPayload

beforeAll(async () => {
  system = await startPayload()
})
afterAll(() => system?.stop())

describe.each(['AES-256-GCM', 'SM4-HMAC-SM3'] as const)('what is stored under %s', (suite) => {
  beforeAll(() => Object.assign(unsealed(system.payload).sealer, { suite }))

  it('holds no identity or phone number of anyone, after every step', async () => {
    const { payload } = system
    const numbers: string[] = []
    const note = (...texts: string[]) => (numbers.push(...texts), texts[0]!)
    const older = note(freshIdNumber('33020319900104'))
    const client = await onRecord(payload, { account: { mobile: note('13912340001') }, form: { basic: { idNumber: older, mobile: note('13912340009') } }, person: { identityKey: crypto.randomUUID(), activeKey: `active:${crypto.randomUUID()}` } })
    note(client.applicant.idNumber)
    const decide = await reviewerOf(payload)
    // The phone number, at once in force; then the number of the document, which a reviewer approves; then a correction.
    expect((await change(payload, client, 'basic', { mobile: note('13912340002') })).body.status).toBe('applied')
    const renumbering = await change(payload, client, 'basic', { idNumber: client.applicant.idNumber })
    expect((await approve(decide, renumbering.body.id)).status).toBe(200)
    expect((await personNow(payload, client.person.id)).basic).toMatchObject({ idNumber: client.applicant.idNumber, mobile: '13912340002' })
    expect(await findRow(payload, 'persons', { id: client.person.id, numberKey: numberKey(client.applicant.idNumber) })).toBeDefined()
    await correctRecord({ payload, person: client.person.id, section: 'basic', values: { mobile: note('13912340005') }, reason: '测试', actor: { kind: 'system', id: 'test' }, key: crypto.randomUUID() })
    expect((await personNow(payload, client.person.id)).basic!.mobile).toBe('13912340005')
    // The employer's phone may be somebody's own: at registration, by a change, by a correction.
    const employed = await onRecord(payload, { form: { workplace: { ...noResidence, ...employment, employerPhone: note('13912340011') } } })
    expect((await change(payload, employed, 'workplace', { employerPhone: note('0574-81234012') })).body.status).toBe('applied')
    await correctRecord({ payload, person: employed.person.id, section: 'workplace', values: { employerPhone: note('0574-81234013') }, reason: '测试', actor: { kind: 'system', id: 'test' }, key: crypto.randomUUID() })
    expect((await personNow(payload, employed.person.id)).workplace!.employerPhone).toBe('0574-81234013')
    const registration = await makeCase(payload, { answers: { basic: { mobile: note('13912340003') } } })
    note(String((registration.form as { basic: { idNumber: string } }).basic.idNumber))
    expect((await approve(decide, registration.id)).status).toBe(200)
    const made = await payload.db.findOne<{ id: string; basic: { idNumber: string } }>({ collection: 'persons', where: { madeBy: { equals: `${registration.id}:3` } } })
    expect(made!.basic.idNumber).toBe('330203199001011025')
    const { docs } = await payload.db.find<{ to: string }>({ collection: 'messages', where: {} })
    expect(docs.map(({ to }) => to)).toContain('13800000001')
    const stored = await everythingStored(system)
    expect(numbers.filter((number) => stored.includes(number))).toEqual([])
    expect(stored).toContain(`sealed.${suite}.`)
  })
})

describe('the sealed database', () => {
  it('gives what it was given, and a number that looks sealed as it was typed', async () => {
    const { payload } = system
    const typed = (await unsealed(payload).find({ collection: 'applicants', where: {}, sort: 'id', limit: 1, pagination: false })).docs[0]!.idNumber as string
    expect(typed).toMatch(/^sealed\./)
    const { id } = await makeApplicant(payload, { idNumber: typed })
    expect((await findRow(payload, 'applicants', { id }))!.idNumber).toBe(typed)
  })

  it('finds a number by its blind index in every spelling', async () => {
    const { payload } = system
    const { id } = await makePerson(payload, { basic: { idType: 'residentId', idNumber: '330203199003035553' } })
    const old = numberKey('330203900303555')
    expect(await findRow(payload, 'persons', { id, numberKey: numberKey(' 330203-19900303-5553') })).toBeDefined()
    expect(old).toBe(numberKey('330203199003035553'.slice(0, 17) + checkOf('33020319900303555')))
  })

  it.each([
    ['persons', 'basic.idNumber'],
    ['persons', 'basic.mobile'],
    ['persons', 'workplace.employerPhone'],
    ['change-requests', 'form.basic.idNumber'],
    ['applicants', 'idNumber'],
    ['messages', 'to'],
  ] as const)('refuses to compare or sort %s by %s', async (collection, path) => {
    const { payload } = system
    await expect(payload.db.find({ collection, where: { or: [{ [path]: { like: '3302' } }] } })).rejects.toMatchObject({ status: 400 })
    await expect(payload.db.find({ collection, where: {}, sort: `-${path}` })).rejects.toMatchObject({ status: 400 })
    await expect(payload.db.count({ collection, where: { [path]: { exists: true } } })).rejects.toMatchObject({ status: 400 })
  })

  it('says by a code that a value was tampered with, and the list goes on', async () => {
    const { payload } = system
    const [one, other] = [await makePerson(payload), await makePerson(payload)]
    const stored = (await unsealed(payload).find({ collection: 'persons', where: { id: { equals: one.id } }, sort: 'id', limit: 1, pagination: false })).docs[0]!.basic as { idNumber: string; mobile: string }
    // One bit of the bytes, and a sealed value in the place of another.
    const at = stored.idNumber.length - 6
    const bent = stored.idNumber.slice(0, at) + (stored.idNumber[at] === 'A' ? 'B' : 'A') + stored.idNumber.slice(at + 1)
    await tamper(system, { table: 'persons', id: one.id, column: process.env.DATABASE_URI ? 'basic.idNumber' : 'basic_idNumber', value: bent })
    await tamper(system, { table: 'persons', id: one.id, column: process.env.DATABASE_URI ? 'basic.mobile' : 'basic_mobile', value: stored.idNumber })
    const { docs } = await payload.db.find<{ id: string; basic: { idNumber: string; mobile: string } }>({ collection: 'persons', where: { id: { in: [one.id, other.id] } } })
    expect(docs.find(({ id }) => id === one.id)!.basic).toMatchObject({ idNumber: 'value-unreadable', mobile: 'value-unreadable' })
    expect(docs.find(({ id }) => id === other.id)!.basic.idNumber).toBe('330203199001011025')
    // Nor can the stand-in take the place of what may yet be recovered.
    await expect(payload.db.updateOne({ collection: 'persons', id: one.id, data: { basic: docs.find(({ id }) => id === one.id)!.basic } })).rejects.toMatchObject({ code: 'value-unreadable' })
    expect(await sealAnew(payload, { collections: ['persons'] })).toMatchObject({ unreadable: 1 })
  })

  it('seals rows that were stored before there was any sealing, and gives them their blind index', async () => {
    const { payload } = system
    const { id } = await makePerson(payload)
    const number = freshIdNumber('33020319910505')
    await tamper(system, { table: 'persons', id, column: process.env.DATABASE_URI ? 'basic.idNumber' : 'basic_idNumber', value: number })
    await tamper(system, { table: 'persons', id, column: 'numberKey', value: '' })
    expect((await personNow(payload, id)).basic!.idNumber).toBe(number)
    await sealAnew(payload)
    expect((await personNow(payload, id)).basic!.idNumber).toBe(number)
    expect(await findRow(payload, 'persons', { id, numberKey: numberKey(number) })).toBeDefined()
    expect(await everythingButFreePages()).not.toContain(number)
    expect(await sealAnew(payload)).toMatchObject({ sealed: 0, waiting: 0 })
  })
})

describe('a phone of an employer that was stored before it was sealed', () => {
  it('is read as it stands, masked for readers, and sealed by the next pass', async () => {
    const { payload } = system
    const phone = '0574-81234099'
    const { person } = await onRecord(payload, { form: { workplace: { ...noResidence, ...employment } } })
    await tamper(system, { table: 'persons', id: person.id, column: process.env.DATABASE_URI ? 'workplace.employerPhone' : 'workplace_employer_phone', value: phone })
    expect((await personNow(payload, person.id)).workplace!.employerPhone).toBe(phone)
    const staff = await makeStaff(payload)
    const seen = await payload.find({ collection: 'persons', where: { id: { equals: person.id } }, overrideAccess: false, user: { ...staff, collection: 'staff' } as never })
    expect(seen.docs[0]!.workplace!.employerPhone).toBe('0574-*****099')
    expect(await everythingButFreePages()).toContain(phone)
    expect((await sealAnew(payload, { collections: ['persons'] })).sealed).toBeGreaterThan(0)
    expect(await everythingButFreePages()).not.toContain(phone)
    expect((await personNow(payload, person.id)).workplace!.employerPhone).toBe(phone)
  })
})

/** Rows as they are now; what a plain value left on free pages of a file is for whoever runs the database to vacuum. */
async function everythingButFreePages(): Promise<string> {
  const { docs } = await unsealed(system.payload).find({ collection: 'persons', where: {}, sort: 'id', limit: 0, pagination: false })
  return JSON.stringify(docs)
}

function checkOf(digits: string): string {
  return '10X98765432'[[...digits].reduce((total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11), 0) % 11]!
}

describe('requests', () => {
  it('keep their items sealed, labels included, and give them whole', async () => {
    const { payload } = system
    const client = await onRecord(payload)
    const { body } = await change(payload, client, 'basic', { mobile: '13912345678' })
    const request = await requestNow(payload, body.id)
    expect(JSON.stringify(request.items)).toContain('13912345678')
    const { docs } = await unsealed(payload).find({ collection: 'change-requests', where: { id: { equals: body.id } }, sort: 'id', limit: 1, pagination: false })
    const raw = JSON.stringify(docs[0])
    expect(raw).not.toContain('13912345678')
    expect(raw).not.toContain(client.applicant.idNumber)
  })
})
