import { createLocalReq, handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPayloadSession } from '../../../access/accounts/sessions/openPayloadSession.ts'
import { findRow } from '../../../database/findRow.ts'
import type { Staff } from '../../../payload-types.ts'
import { makeStaff, password } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let system: TestPayload
beforeAll(async () => {
  system = await startPayload()
})
afterAll(() => system.stop())

type Login = { status: number; token: string }

/** Signs in over HTTP from an address, whose tries are counted. */
async function login({ email }: Staff, data = password): Promise<Login> {
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': '192.0.2.7' }
  const request = new Request(`${system.payload.config.serverURL}/api/staff/login`, { method: 'POST', headers, body: JSON.stringify({ email, password: data }) })
  const response = await handleEndpoints({ config: system.payload.config, request, path: '/api/staff/login' })
  return { status: response.status, token: ((await response.json()) as { token: string }).token }
}

/** Opens a session for whom the office's own sign-in service has vouched. */
async function vouched(member: Staff): Promise<Login> {
  const cookie = await openPayloadSession(await createLocalReq({}, system.payload), member, { hasSecondFactor: false })
  return { status: 200, token: /=([^;]+)/.exec(cookie)![1]! }
}

const isIn = async ({ token }: Login) => (await rest(system.payload, 'GET', '/notices', { token })).status === 200
const areIn = (all: Login[]) => Promise.all(all.map(isIn))
const onList = async ({ id }: Staff) => (await findRow(system.payload, 'staff', { id }))!.sessions!.length
const rowsOf = async (collection: 'staff-sign-ins' | 'audit-events', where: object) => (await system.payload.db.find({ collection, where: where as never, pagination: false })).docs.length

/** Has something happen after the next sign-in has read the account, and before it looks at the password and writes. */
function meanwhile(member: Staff, happen: () => Promise<unknown>): void {
  const db = system.payload.db as unknown as { findOne: (args: { collection: string; where?: { email?: { equals: string } } }) => Promise<unknown> }
  const { findOne } = db
  db.findOne = async (args) => {
    const found = await findOne.call(db, args)
    if (args.collection !== 'staff' || args.where?.email?.equals !== member.email) return found
    db.findOne = findOne
    await happen()
    return found
  }
}

describe('sign-ins of one account at once', () => {
  it.each([1, 2, 3])('all open a session that stands, with either way in, round %i', async () => {
    const member = await makeStaff(system.payload)
    const all = await Promise.all([login, vouched, login, login, vouched, login].map((enter) => enter(member)))
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200))
    expect(await areIn(all)).toEqual(all.map(() => true))
    expect([await onList(member), await rowsOf('staff-sign-ins', { staff: { equals: member.id } })]).toEqual([6, 6])
    expect(await rowsOf('audit-events', { and: [{ action: { equals: 'sign-in' } }, { subject: { equals: `staff:${member.id}` } }] })).toBe(4)
  })

  it.each([['a password', login], ['a sign-in service', vouched]])('keep the one that came by %s while another was looking at its password', async (_, enter) => {
    const member = await makeStaff(system.payload)
    let other: Login | undefined
    meanwhile(member, async () => (other = await enter(member)))
    const own = await login(member)
    expect(await areIn([own, other!])).toEqual([true, true])
    expect(await onList(member)).toBe(2)
  })

  it('do not bring back what was ended while one was on its way', async () => {
    const member = await makeStaff(system.payload)
    const [staying, leaving] = [await login(member), await login(member)]
    meanwhile(member, () => rest(system.payload, 'POST', '/staff/logout', { token: leaving.token, body: {} }))
    const own = await login(member)
    expect(await areIn([own, staying, leaving])).toEqual([true, true, false])
    expect(await onList(member)).toBe(2)
  })

  it.each([['a password', login], ['a sign-in service', vouched]])('begin again where another writer was first, by %s, and are one try of their address', async (_, enter) => {
    const member = await makeStaff(system.payload)
    for (const _ of [1, 2]) expect((await login(member, 'not-the-password')).status).toBe(401)
    conflicting(4)
    const own = await enter(member)
    expect([own.status, await isIn(own), await onList(member), await rowsOf('staff-sign-ins', { staff: { equals: member.id } })]).toEqual([200, true, 1, 1])
  })

  it('end with a refusal where others are first again and again', async () => {
    const member = await makeStaff(system.payload)
    const heal = conflicting(100)
    expect((await login(member)).status).toBe(503)
    heal()
    expect([(await login(member)).status, await onList(member)]).toEqual([200, 1])
  })
})

/** Has the next writes to accounts meet another writer, as MongoDB says it; gives the way to end it early. */
function conflicting(times: number): () => void {
  const db = system.payload.db as unknown as { updateOne: (args: { collection: string }) => Promise<unknown> }
  const { updateOne } = db
  let left = times
  db.updateOne = async (args) => {
    if (args.collection !== 'staff') return updateOne.call(db, args)
    if (left === 0) db.updateOne = updateOne
    if (left-- > 0) throw Object.assign(new Error('WriteConflict'), { code: 112 })
    return updateOne.call(db, args)
  }
  return () => (db.updateOne = updateOne)
}

it('a password set anew by a link leaves no session but its own', async () => {
  const member = await makeStaff(system.payload)
  const before = [await login(member), await vouched(member)]
  const link = await system.payload.forgotPassword({ collection: 'staff', data: { email: member.email }, disableEmail: true })
  const { token } = await system.payload.resetPassword({ collection: 'staff', data: { token: link, password: 'tidal-harbor-lantern' }, overrideAccess: true })
  expect(await areIn([...before, { status: 200, token: token! }])).toEqual([false, false, true])
  expect(await onList(member)).toBe(1)
})
