import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleEndpoints } from 'payload'
import type { Staff } from '../../../payload-types.ts'
import { makeStaff, password, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let system: TestPayload
beforeAll(async () => {
  system = await startPayload()
})
afterAll(() => system.stop())

/** Tries to sign in as the network would bring it, from an address. */
async function attempt({ email }: Pick<Staff, 'email'>, secret: string, address: string) {
  const { payload } = system
  const headers = new Headers({ 'content-type': 'application/json', 'accept-language': 'zh', 'x-forwarded-for': address })
  const request = new Request(`${payload.config.serverURL}/api/staff/login`, { method: 'POST', headers, body: JSON.stringify({ email, password: secret }) })
  const response = await handleEndpoints({ config: payload.config, request, path: '/api/staff/login' })
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body: (await response.json()) as { errors?: { message: string }[]; token?: string } }
}

describe('the rule for passwords', () => {
  const bad = 'Password1234'

  it('holds for the first account', async () => {
    const data = { name: '首位管理员', role: 'administrator', email: 'first@example.com' }
    const refused = await rest(system.payload, 'POST', '/staff/first-register', { body: { ...data, password: bad } })
    expect(refused.status).toBe(400)
    expect(refused.bytes.toString()).toContain('这个密码太常见')
    expect((await rest(system.payload, 'POST', '/staff/first-register', { body: { ...data, password } })).status).toBe(200)
  })

  it('holds for a new account and for a change of one’s own, in the language of who reads', async () => {
    const administrator = await signIn(system.payload, await makeStaff(system.payload, { role: 'administrator', authority: null }))
    const data = { name: '王小明', role: 'reviewer', authority: '330203', email: 'wang.xiaoming@example.com' }
    const refused = await rest(system.payload, 'POST', '/staff', { token: administrator, body: { ...data, password: 'wang.xiaoming-330203' }, language: 'en' })
    expect([refused.status, refused.body.errors[0].data.errors[0]]).toEqual([400, expect.objectContaining({ path: 'password', message: expect.stringContaining('must not contain your name') })])
    const made = await makeStaff(system.payload)
    const token = await signIn(system.payload, made)
    for (const secret of ['short', bad, '测试审核员-十二个字符以上']) expect((await rest(system.payload, 'PATCH', `/staff/${made.id}`, { token, body: { password: secret } })).status).toBe(400)
    expect((await rest(system.payload, 'PATCH', `/staff/${made.id}`, { token, body: { password: 'tidal-harbor-lantern' } })).status).toBe(200)
    expect((await attempt(made, 'tidal-harbor-lantern', '192.0.2.1')).status).toBe(200)
  })

  it('holds for a password set anew by a link', async () => {
    const made = await makeStaff(system.payload)
    const token = await system.payload.forgotPassword({ collection: 'staff', data: { email: made.email }, disableEmail: true })
    const reset = (secret: string) => rest(system.payload, 'POST', '/staff/reset-password', { body: { token, password: secret } })
    expect((await reset(bad)).status).toBe(400)
    expect((await reset('tidal-harbor-lantern')).status).toBe(200)
  })

  it('is the owner’s matter: a member of staff does not change the mail address that signs in', async () => {
    const made = await makeStaff(system.payload)
    await rest(system.payload, 'PATCH', `/staff/${made.id}`, { token: await signIn(system.payload, made), body: { email: 'another@example.com' } })
    expect((await system.payload.findByID({ collection: 'staff', id: made.id })).email).toBe(made.email)
  })
})

describe('guessing', () => {
  it('has an address wait after four tries, and leaves the owner in from elsewhere', async () => {
    const made = await makeStaff(system.payload)
    for (let n = 0; n < 4; n += 1) expect((await attempt(made, 'wrong', '192.0.2.9')).status).toBe(401)
    const stopped = await attempt(made, password, '192.0.2.9')
    expect([stopped.status, stopped.retryAfter, stopped.body.errors![0]!.message]).toEqual([429, expect.stringMatching(/^(5\d\d|600)$/), '登录失败次数过多，请在10分钟后重试。'])
    expect((await attempt(made, password, '192.0.2.10')).status).toBe(200)
  })

  it('locks the account for ten minutes after five tries from anywhere, and says so', async () => {
    const made = await makeStaff(system.payload)
    for (let n = 0; n < 5; n += 1) await attempt(made, 'wrong', `192.0.2.${20 + n}`)
    const locked = await attempt(made, password, '192.0.2.30')
    expect([locked.status, locked.body.errors![0]!.message]).toEqual([401, expect.stringContaining('该账号已锁定10分钟')])
    const row = (await system.payload.db.findOne<Staff>({ collection: 'staff', where: { id: { equals: made.id } } }))!
    const left = new Date(row.lockUntil!).getTime() - Date.now()
    expect(left).toBeGreaterThan(9 * 60_000)
    expect(left).toBeLessThanOrEqual(10 * 60_000)
  })

  it('is lifted by an administrator', async () => {
    const made = await makeStaff(system.payload)
    for (let n = 0; n < 5; n += 1) await attempt(made, 'wrong', `192.0.2.${40 + n}`)
    const token = await signIn(system.payload, await makeStaff(system.payload, { role: 'administrator', authority: null }))
    expect((await rest(system.payload, 'POST', '/staff/unlock', { token, body: { email: made.email } })).status).toBe(200)
    expect((await attempt(made, password, '192.0.2.50')).status).toBe(200)
  })
})

describe('the trail', () => {
  it('says that an account was made and changed, never to which password', async () => {
    const made = await makeStaff(system.payload)
    await system.payload.update({ collection: 'staff', id: made.id, data: { password: 'tidal-harbor-lantern' } })
    const { docs } = await system.payload.db.find<{ action: string; subject: string }>({ collection: 'audit-events', where: { subject: { equals: `staff:${made.id}` } }, sort: 'createdAt' })
    expect(docs.map(({ action }) => action)).toEqual(['create', 'update'])
    for (const secret of [made.email, password, 'tidal-harbor-lantern']) expect(JSON.stringify(docs)).not.toContain(secret)
  })
})
