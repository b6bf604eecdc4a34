import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Where } from 'payload'
import type { AuditEvent, Staff } from '../../../payload-types.ts'
import { makeAttachment, makeCase, makePerson, makeStaff, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let system: TestPayload
let person: { id: string }
let request: { id: string }
let picture: { id: string }

beforeAll(async () => {
  system = await startPayload()
  person = await makePerson(system.payload, { name: '陈雨' })
  await makePerson(system.payload, { name: '陈晴' })
  const made = await makeCase(system.payload)
  request = made
  picture = await makeAttachment(system.payload, made)
})
afterAll(() => system?.stop())

/** A reviewer of 海曙区, what they call, and what the trail says they looked at. */
async function reader() {
  const staff: Staff = await makeStaff(system.payload)
  const token = await signIn(system.payload, staff)
  return {
    call: (path: string, method = 'GET', body?: unknown) => rest(system.payload, method, path, { token, body }),
    looks: async () => {
      const where: Where = { and: [{ actor: { equals: `staff:${staff.id}` } }, { action: { in: ['read', 'search'] } }] }
      const { docs } = await system.payload.db.find<AuditEvent>({ collection: 'audit-events', where, sort: 'createdAt', pagination: false })
      return docs.map(({ action, subject, details }) => ({ action, subject, ...(details !== null && details !== undefined && { details }) }))
    },
  }
}

describe('a row that a generated route gives', () => {
  it.each([
    ['persons', () => person.id],
    ['change-requests', () => request.id],
    ['attachments', () => picture.id],
  ])('is entered once an hour: %s', async (collection, id) => {
    const { call, looks } = await reader()
    for (const path of [`/${collection}/${id()}`, `/${collection}/${id()}?select[status]=true`]) expect((await call(path)).status).toBe(200)
    expect(await looks()).toEqual([{ action: 'read', subject: `${collection}:${id()}` }])
  })

  it('is entered as the views enter it, whichever comes first', async () => {
    const { call, looks } = await reader()
    for (const path of [`/change-requests/${request.id}`, `/cases/${request.id}`]) expect((await call(path)).status).toBe(200)
    expect(await looks()).toEqual([{ action: 'read', subject: `change-requests:${request.id}` }])
  })

  it('is entered too where it comes along with another', async () => {
    const { call, looks } = await reader()
    expect((await call(`/attachments/${picture.id}?depth=1`)).body.request.id).toBe(request.id)
    expect((await looks()).filter(({ action }) => action === 'read').map(({ subject }) => subject).sort()).toEqual([`attachments:${picture.id}`, `change-requests:${request.id}`])
  })

  it('is not entered where it was not given', async () => {
    const { call, looks } = await reader()
    const { id } = await makePerson(system.payload, { authority: '330211' })
    expect((await call(`/persons/${id}`)).status).toBe(404)
    expect(await looks()).toEqual([])
  })
})

describe('a list that a generated route gives', () => {
  it('is entered by the fields it was narrowed by and what it found, without what was sought', async () => {
    const { call, looks } = await reader()
    const sought = encodeURIComponent('陈')
    const { body } = await call(`/persons?where[and][0][name][like]=${sought}&where[and][1][or][0][basic.name][exists]=true&where[and][1][or][1][status][equals]=active&limit=1&page=1`)
    expect(body.docs).toHaveLength(1)
    expect(await looks()).toEqual([
      { action: 'search', subject: 'persons', details: { fields: ['basic.name', 'name', 'status'], count: 2, shown: 1 } },
      { action: 'read', subject: `persons:${body.docs[0].id}` },
    ])
  })

  it('is entered when it is asked for whole, when it is counted, and when the question travels in the body', async () => {
    const { call, looks } = await reader()
    await call('/change-requests')
    await call(`/persons/count?where[name][equals]=${encodeURIComponent('无此人')}`)
    await rest(system.payload, 'GET', '/persons', {})
    expect(await looks()).toEqual([
      { action: 'search', subject: 'change-requests', details: { fields: [], count: 1, shown: 1 } },
      { action: 'read', subject: `change-requests:${request.id}` },
      { action: 'search', subject: 'persons', details: { fields: ['name'], count: 0 } },
    ])
  })

  it('says of a path into stored JSON its column alone', async () => {
    const { call, looks } = await reader()
    expect((await call(`/change-requests?where[files.p13800000001][exists]=true`)).status).toBe(200)
    expect((await looks())[0]).toMatchObject({ details: { fields: ['files'] } })
  })

  it('comes by the page, whatever limit is asked for', async () => {
    await Promise.all(Array.from({ length: 101 }, () => makePerson(system.payload, { authority: '330212' })))
    const token = await signIn(system.payload, await makeStaff(system.payload, { authority: '330212' }))
    const given = async (query: string) => {
      const { body } = await rest(system.payload, 'GET', `/persons?select[name]=true${query}`, { token })
      return [body.docs.length, body.totalDocs]
    }
    for (const query of ['&limit=0', '&limit=1000', '&limit=-1', '&limit=none', '&limit=2.5', '&limit=0&pagination=false', '&limit=1000&pagination=false']) expect([query, await given(query)]).toEqual([query, [100, 101]])
    for (const query of ['', '&pagination=false']) expect([query, await given(query)]).toEqual([query, [10, 101]])
    expect(await given('&limit=100&page=2')).toEqual([1, 101])
  })
})

it('enters nothing twice that our own routes read, and nothing that the register reads for itself', async () => {
  const { call, looks } = await reader()
  for (const path of ['/queue', '/queue/counts', '/reasons', `/cases/${request.id}`]) expect((await call(path)).status).toBe(200)
  await system.payload.find({ collection: 'persons', limit: 0 })
  expect(await looks()).toEqual([{ action: 'read', subject: `change-requests:${request.id}` }])
})
