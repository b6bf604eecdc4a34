import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleEndpoints } from 'payload'
import type { SessionInfo } from '../../../api/staff/accounts/sessions.ts'
import type { Staff } from '../../../payload-types.ts'
import { makeStaff, password, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let system: TestPayload
beforeAll(async () => {
  system = await startPayload()
})
afterAll(() => system.stop())

const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36'
const desk = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0'

/** Signs in over HTTP from a browser. */
async function signInFrom({ email }: Pick<Staff, 'email'>, userAgent: string): Promise<string> {
  const request = new Request(`${system.payload.config.serverURL}/api/staff/login`, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': userAgent }, body: JSON.stringify({ email, password }) })
  const response = await handleEndpoints({ config: system.payload.config, request, path: '/api/staff/login' })
  return ((await response.json()) as { token: string }).token
}
const sessionsOf = async (id: string, token: string) => (await rest(system.payload, 'GET', `/accounts/${id}/sessions`, { token })).body.sessions as SessionInfo[]
const post = (path: string, token: string) => rest(system.payload, 'POST', path, { token, body: {} })
const isIn = async (token: string) => (await rest(system.payload, 'GET', '/notices', { token })).status === 200

describe('sessions', () => {
  it('are listed for their owner, the own one first, with when and on what', async () => {
    const member = await makeStaff(system.payload)
    const [first, second] = [await signInFrom(member, phone), await signInFrom(member, desk)]
    const sessions = await sessionsOf(member.id, first)
    expect(sessions.map(({ device, method, isThis }) => [device, method, isThis])).toEqual([['Chrome · Android', 'password', true], ['Edge · Windows', 'password', false]])
    const sid = JSON.parse(Buffer.from(second.split('.')[1]!, 'base64url').toString()).sid as string
    expect(JSON.stringify(sessions)).not.toContain(sid)
  })

  it('end one by one, or all but the own', async () => {
    const member = await makeStaff(system.payload)
    const tokens = [await signInFrom(member, phone), await signInFrom(member, desk), await signInFrom(member, desk)]
    const other = (await sessionsOf(member.id, tokens[0]!)).find(({ device }) => device.startsWith('Edge'))!
    expect((await post(`/accounts/${member.id}/sessions/${other.id}/end`, tokens[0]!)).body).toEqual({ ended: 1 })
    expect((await Promise.all(tokens.map(isIn))).filter(Boolean)).toHaveLength(2)
    expect((await post(`/accounts/${member.id}/sessions/end-others`, tokens[0]!)).body).toEqual({ ended: 1 })
    expect(await Promise.all(tokens.map(isIn))).toEqual([true, false, false])
    expect((await post(`/accounts/${member.id}/sessions/${other.id}/end`, tokens[0]!)).status).toBe(404)
  })

  it('of others are an administrator’s to end, nobody else’s to see', async () => {
    const member = await makeStaff(system.payload)
    const token = await signInFrom(member, phone)
    const colleague = await signIn(system.payload, await makeStaff(system.payload, { role: 'seniorReviewer', authority: '330200' }))
    for (const path of [`/accounts/${member.id}/sessions/end-others`, `/accounts/${member.id}/sessions/x/end`]) expect((await post(path, colleague)).status).toBe(404)
    expect((await rest(system.payload, 'GET', `/accounts/${member.id}/sessions`, { token: colleague })).status).toBe(404)
    const administrator = await signIn(system.payload, await makeStaff(system.payload, { role: 'administrator', authority: null }))
    expect(await sessionsOf(member.id, administrator)).toHaveLength(1)
    expect((await post(`/accounts/${member.id}/sessions/end-others`, administrator)).body).toEqual({ ended: 1 })
    expect([await isIn(token), await isIn(administrator)]).toEqual([false, true])
  })

  it('one account’s do not end by another’s', async () => {
    const [member, other] = [await makeStaff(system.payload), await makeStaff(system.payload)]
    const [token, foreign] = [await signInFrom(member, phone), await signInFrom(other, phone)]
    const [{ id }] = (await sessionsOf(other.id, foreign)) as [SessionInfo]
    expect((await post(`/accounts/${member.id}/sessions/${id}/end`, token)).status).toBe(404)
    expect(await isIn(foreign)).toBe(true)
  })

  it('end with signing out, and with a new password but for the one that set it', async () => {
    const member = await makeStaff(system.payload)
    const [own, other, left] = [await signInFrom(member, desk), await signInFrom(member, phone), await signInFrom(member, phone)]
    expect((await post('/staff/logout', left)).status).toBe(200)
    expect(await isIn(left)).toBe(false)
    expect((await rest(system.payload, 'PATCH', `/staff/${member.id}`, { token: own, body: { password: 'tidal-harbor-lantern' } })).status).toBe(200)
    expect(await Promise.all([own, other].map(isIn))).toEqual([true, false])
  })

  it('that another sign-in brought back into Payload’s list stay ended', async () => {
    const member = await makeStaff(system.payload)
    const token = await signInFrom(member, desk)
    await system.payload.db.deleteMany({ collection: 'staff-sign-ins', where: { staff: { equals: member.id } } })
    const answer = await rest(system.payload, 'GET', '/notices', { token })
    expect([answer.status, answer.body.code]).toEqual([401, 'session-ended'])
    expect((await rest(system.payload, 'GET', '/payload-preferences/x', { token })).body.code).toBe('session-ended')
  })

  it('go with the account', async () => {
    const member = await makeStaff(system.payload)
    const token = await signInFrom(member, desk)
    await system.payload.delete({ collection: 'staff', id: member.id, overrideAccess: true })
    expect(await isIn(token)).toBe(false)
    expect((await system.payload.db.find({ collection: 'staff-sign-ins', where: { staff: { equals: member.id } } })).docs).toEqual([])
  })
})
