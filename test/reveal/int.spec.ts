import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCase, makePerson, makeStaff, signIn } from '../helpers/factories.ts'
import { startPayload, type TestPayload } from '../helpers/payload.ts'
import { rest } from '../helpers/rest.ts'
import { tamper } from '../protection/shared.ts'

let system: TestPayload
const tokens = new Map<string, string>()

beforeAll(async () => {
  system = await startPayload()
  const accounts = { own: {}, foreign: { authority: '330102' }, editor: { role: 'editor' }, auditor: { role: 'auditor' }, administrator: { role: 'administrator' } } as const
  for (const [name, account] of Object.entries(accounts)) tokens.set(name, await signIn(system.payload, await makeStaff(system.payload, account)))
})
afterAll(() => system?.stop())

const reveal = (as: string, body: object) => rest(system.payload, 'POST', '/reveal', { token: tokens.get(as), body })
const number = '330203199001011025'

describe('a number in full', () => {
  it.each(['persons', 'change-requests'] as const)('is shown of %s to whoever may see the row, and entered in the audit trail', async (collection) => {
    const { id } = collection === 'persons' ? await makePerson(system.payload) : await makeCase(system.payload)
    expect(await reveal('own', { collection, id, field: '/basic/idNumber' })).toMatchObject({ status: 200, body: { value: number } })
    expect(await reveal('own', { collection, id, field: '/basic/mobile' })).toMatchObject({ status: 200, body: { value: '13800000001' } })
    const { docs } = await system.payload.find({ collection: 'audit-events', where: { and: [{ subject: { equals: `${collection}:${id}` } }, { action: { equals: 'reveal' } }] }, sort: 'createdAt', overrideAccess: true })
    expect(docs.map(({ details }) => details)).toEqual([{ field: 'idNumber' }, { field: 'mobile' }])
    expect(JSON.stringify(docs)).not.toContain(number)
  })

  it.each([
    ['foreign', 404, 'not-found'],
    ['editor', 403, 'not-allowed'],
    ['auditor', 403, 'not-allowed'],
    ['administrator', 403, 'not-allowed'],
    ['nobody', 401, 'not-signed-in'],
  ])('is refused to %s', async (who, status, code) => {
    const [person, request] = [await makePerson(system.payload), await makeCase(system.payload)]
    for (const at of [{ collection: 'persons', id: person.id }, { collection: 'change-requests', id: request.id }]) expect(await reveal(who, { ...at, field: '/basic/idNumber' })).toMatchObject({ status, body: { code } })
  })

  it.each(['/basic/name', '/basic/email', '/workplace/idNumber', 'idNumber', '__proto__'])('is no way to the field %s', async (field) => {
    const { id } = await makePerson(system.payload)
    expect(await reveal('own', { collection: 'persons', id, field })).toMatchObject({ status: 422, body: { code: 'field-unknown' } })
  })

  it.each(['applicants', 'messages', 'staff'])('is no way into %s', async (collection) => {
    expect((await reveal('own', { collection, id: 'x', field: '/basic/idNumber' })).status).toBe(404)
  })

  it('says of a change which value is meant', async () => {
    const person = await makePerson(system.payload, { basic: { mobile: '13900000009' } })
    const words = { zh: '', en: '' }
    const items = [{ field: 'mobile', before: '13900000001', after: '13900000002', reviewed: false, waits: true, round: 1, labels: { field: words, before: words, after: words } }]
    const { id } = await makeCase(system.payload, { kind: 'change', section: 'basic', person: person.id, items })
    const of = async (side: string) => (await reveal('own', { collection: 'change-requests', id, field: '/basic/mobile', side })).body.value
    expect([await of('before'), await of('after'), await of('now')]).toEqual(['13900000001', '13900000002', '13900000009'])
  })

  it('is shown of an employer too', async () => {
    const { id } = await makePerson(system.payload, { workplace: { isEmployed: true, employerPhone: '0574-87654321' } })
    expect(await reveal('own', { collection: 'persons', id, field: '/workplace/employerPhone' })).toMatchObject({ status: 200, body: { value: '0574-87654321' } })
    const shown = await rest(system.payload, 'GET', `/records/${id}`, { token: tokens.get('own') })
    const items = shown.body.person?.sections ?? shown.body.sections
    expect(items.flatMap((section: { items: object[] }) => section.items)).toContainEqual(expect.objectContaining({ path: '/workplace/employerPhone', value: '0574-*****321', isMasked: true }))
  })

  it('says by a code that it cannot be decrypted', async () => {
    const { id } = await makePerson(system.payload)
    await tamper(system, { table: 'persons', id, column: process.env.DATABASE_URI ? 'basic.idNumber' : 'basic_idNumber', value: 'sealed.AES-256-GCM.none.AAAA' })
    expect(await reveal('own', { collection: 'persons', id, field: '/basic/idNumber' })).toMatchObject({ status: 409, body: { code: 'value-unreadable' } })
    expect((await rest(system.payload, 'GET', '/persons?limit=100', { token: tokens.get('own') })).status).toBe(200)
  })
})

describe('what the generated routes give', () => {
  it.each(['persons', 'change-requests'] as const)('has no number of %s in full', async (collection) => {
    const words = { zh: number, en: number }
    const items = [{ field: 'idNumber', before: number, after: number, reviewed: true, waits: true, round: 1, labels: { field: words, before: words, after: words } }]
    const { id } = collection === 'persons' ? await makePerson(system.payload) : await makeCase(system.payload, { items: items.map(({ labels, ...item }) => ({ ...item, labels: { ...labels, field: { zh: '', en: '' } } })), before: { idNumber: number }, answers: { basic: { mobile: '13800000001' } } })
    for (const path of [`/${collection}?limit=100&depth=2`, `/${collection}/${id}?depth=2`]) {
      const { status, bytes } = await rest(system.payload, 'GET', path, { token: tokens.get('own') })
      expect(status).toBe(200)
      const text = bytes.toString()
      expect([id, number, '13800000001'].filter((one) => text.includes(one))).toEqual([id])
    }
  })

  it.each(['basic.idNumber', 'basic.mobile', 'workplace.employerPhone'])('cannot be asked for by %s', async (path) => {
    for (const query of [`where[${path}][like]=3302`, `where[${path}][exists]=true`, `sort=${path}`]) expect((await rest(system.payload, 'GET', `/persons?${query}`, { token: tokens.get('own') })).status).toBe(400)
  })
})
