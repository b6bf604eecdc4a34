import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { spendCode } from '../../../access/accounts/secondFactor/spendCode.ts'
import { answerEarly } from '../../../api/staff/early/answerEarly.ts'
import type { SecondFactor, Staff } from '../../../payload-types.ts'
import { makeCase, makeStaff, password, signIn } from '../../helpers/factories.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let system: TestPayload
beforeAll(async () => {
  system = await startPayload({ REQUIRES_SECOND_FACTOR: 'true' })
})
afterAll(() => system.stop())

const post = (path: string, token: string | undefined, body: object = {}) => rest(system.payload, 'POST', path, { token, body })
const get = (path: string, token: string) => rest(system.payload, 'GET', path, { token })
/** A code of the app; `steps` later than now, for a code that has not been used. */
const codeOf = (secret: string, steps = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Somebody with the app set up, and a session that has shown it. */
async function makeEnrolled(over: Parameters<typeof makeStaff>[1] = {}) {
  const member = await makeStaff(system.payload, over)
  const token = await signIn(system.payload, member)
  const { secret } = (await post('/account/second-factor/begin', token)).body as { secret: string }
  const { recoveryCodes } = (await post('/account/second-factor/confirm', token, { code: codeOf(secret) })).body as { recoveryCodes: string[] }
  return { member, token, secret, recoveryCodes }
}
const rowOf = async ({ id }: Pick<Staff, 'id'>) => (await system.payload.db.findOne<SecondFactor>({ collection: 'second-factors', where: { staff: { equals: id } } }))!

describe('between the password and the code', () => {
  it.each(['reviewer', 'seniorReviewer', 'administrator'] as const)('a %s reaches the second factor and nothing else, whatever the route', async (role) => {
    const { id } = await makeCase(system.payload)
    const member = await makeStaff(system.payload, role === 'administrator' ? { role, authority: null } : { role })
    const token = await signIn(system.payload, member)
    for (const path of ['/cases/x', `/cases/${id}`, '/change-requests', '/change-requests/count', `/change-requests/${id}`, '/persons', '/staff', `/staff/${member.id}`, '/notices', '/authorities', '/leaving', '/files/x', '/payload-preferences/x', '/payload-locked-documents', '/access', `/accounts/${member.id}/sessions`, '/audit-events']) {
      const { status, body } = await get(path, token)
      expect([path, status, body.code]).toEqual([path, 403, 'second-factor-missing'])
    }
    for (const path of [`/cases/${id}/claim`, '/staff', '/staff/refresh-token', '/staff/unlock', '/payload-preferences/x', '/issue/api-keys/x']) {
      const { status, body } = await post(path, token)
      expect([path, status, body.code]).toEqual([path, 403, 'second-factor-missing'])
    }
    expect((await rest(system.payload, 'PATCH', `/staff/${member.id}`, { token, body: { password: 'tidal-harbor-lantern' } })).body.code).toBe('second-factor-missing')
    expect((await get('/account/second-factor', token)).body).toEqual({ isRequired: true, isEnrolled: false, isPassed: false, codesLeft: 0 })
  })

  it('every endpoint there is refuses, but the few that the way through needs', async () => {
    const token = await signIn(system.payload, await makeStaff(system.payload))
    const { config } = system.payload
    const all = [...config.endpoints.map(({ method, path }) => ({ method, path })), ...config.collections.flatMap(({ slug, endpoints }) => (endpoints || []).map(({ method, path }) => ({ method, path: `/${slug}${path === '/' ? '' : path}` })))]
    const open: string[] = []
    for (const { method, path } of all) {
      if (path === '/staff/logout') continue
      const { body } = await rest(system.payload, method.toUpperCase(), path.replace(/\/:\w+\?/g, '').replace(/:\w+/g, 'x'), { token, body: method === 'get' ? undefined : {} })
      if (body?.code !== 'second-factor-missing') open.push(`${method} ${path}`)
    }
    expect(all.length).toBeGreaterThan(200)
    expect(open.filter((one) => !one.includes('/sign-in/oidc')).sort()).toEqual(['get /account/second-factor', 'get /staff/init', 'get /staff/me', 'post /account/second-factor/begin', 'post /account/second-factor/confirm', 'post /account/second-factor/pass', 'post /staff/login'])
  })

  it('access rules say the same where no endpoint stands before them', async () => {
    const member = await makeStaff(system.payload)
    const { user } = await system.payload.auth({ headers: new Headers({ authorization: `JWT ${await signIn(system.payload, member)}` }) })
    expect(user).toMatchObject({ id: member.id, isHalf: true })
    await expect(system.payload.find({ collection: 'change-requests', overrideAccess: false, user })).rejects.toThrow()
    expect((await system.payload.auth({ headers: new Headers() })).permissions.canAccessAdmin).toBeFalsy()
  })

  it('holds where reviewers are answered early, before Payload’s router', async () => {
    const { id } = await makeCase(system.payload)
    const member = await makeStaff(system.payload)
    const token = await signIn(system.payload, member)
    const early = (path: string) => answerEarly(system.payload, new Request(`${system.payload.config.serverURL}${path}`, { headers: { authorization: `JWT ${token}` } }))
    for (const path of ['/api/queue', '/api/queue/counts', `/api/cases/${id}`]) {
      const response = await early(path)
      expect([path, response?.status, ((await response?.json()) as { code: string }).code]).toEqual([path, 403, 'second-factor-missing'])
    }
    const { secret } = (await post('/account/second-factor/begin', token)).body
    await post('/account/second-factor/confirm', token, { code: codeOf(secret) })
    expect((await early('/api/queue'))?.status).toBe(200)
  })

  it('an editor and an auditor come in by the password alone, until they set up the app', async () => {
    const member = await makeStaff(system.payload, { role: 'editor', authority: null })
    const token = await signIn(system.payload, member)
    expect((await get('/notices', token)).status).toBe(200)
    const { secret } = (await post('/account/second-factor/begin', token)).body
    expect((await post('/account/second-factor/confirm', token, { code: codeOf(secret) })).status).toBe(200)
    expect((await get('/notices', token)).status).toBe(200)
    expect((await get('/notices', await signIn(system.payload, member))).body.code).toBe('second-factor-missing')
  })
})

describe('setting up the app', () => {
  it('gives a picture and ten codes once a code has worked, and opens the session', async () => {
    const member = await makeStaff(system.payload)
    const token = await signIn(system.payload, member)
    const begun = await post('/account/second-factor/begin', token)
    expect(begun.body.picture).toMatch(/^data:image\/png;base64,/)
    expect((await post('/account/second-factor/confirm', token, { code: '000000' })).body.code).toBe('code-wrong')
    expect((await get('/change-requests', token)).status).toBe(403)
    const done = await post('/account/second-factor/confirm', token, { code: codeOf(begun.body.secret) })
    expect(new Set(done.body.recoveryCodes).size).toBe(10)
    expect((await get('/change-requests', token)).status).toBe(200)
  })

  it('keeps neither the secret nor a recovery code in the clear', async () => {
    const { member, secret, recoveryCodes } = await makeEnrolled()
    const stored = JSON.stringify(await rowOf(member))
    for (const one of [secret, ...recoveryCodes, ...recoveryCodes.map((code) => code.replace('-', ''))]) expect(stored).not.toContain(one)
  })

  it('is not begun anew by who knows the password alone', async () => {
    const { member } = await makeEnrolled()
    const token = await signIn(system.payload, member)
    expect((await post('/account/second-factor/begin', token)).body.code).toBe('second-factor-missing')
    expect((await post('/account/second-factor/confirm', token, { code: '123456' })).body.code).toBe('second-factor-missing')
  })

  it('done anew, the app before counts no more, nor do its recovery codes, and other sessions end', async () => {
    const { member, token, secret, recoveryCodes } = await makeEnrolled()
    const other = await signIn(system.payload, member)
    await post('/account/second-factor/pass', other, { code: recoveryCodes[0] })
    const fresh = (await post('/account/second-factor/begin', token)).body.secret as string
    await post('/account/second-factor/confirm', token, { code: codeOf(fresh) })
    expect((await get('/change-requests', other)).status).toBe(403)
    expect((await get('/account/second-factor', other)).body.code).toBe('not-signed-in')
    const again = await signIn(system.payload, member)
    for (const code of [codeOf(secret, 1), recoveryCodes[1]]) expect((await post('/account/second-factor/pass', again, { code })).body.code).toBe('code-wrong')
    expect((await post('/account/second-factor/pass', again, { code: codeOf(fresh, 1) })).status).toBe(200)
  })
})

describe('a code', () => {
  it('opens the session it is shown in, and no other', async () => {
    const { member, secret } = await makeEnrolled()
    const [one, other] = [await signIn(system.payload, member), await signIn(system.payload, member)]
    expect((await post('/account/second-factor/pass', one, { code: codeOf(secret, 1) })).body).toEqual({ isPassed: true, codesLeft: 10 })
    expect((await get('/change-requests', one)).status).toBe(200)
    expect((await get('/change-requests', other)).body.code).toBe('second-factor-missing')
  })

  it('counts once, also of eight at the same moment', async () => {
    const { member, secret } = await makeEnrolled()
    const tokens: string[] = []
    for (let n = 0; n < 8; n += 1) tokens.push(await signIn(system.payload, member))
    const code = codeOf(secret, 1)
    const answers = await Promise.all(tokens.map((token) => post('/account/second-factor/pass', token, { code })))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect((await post('/account/second-factor/pass', tokens[0], { code })).status).not.toBe(200)
  })

  it('of an earlier moment does not count after a later one', async () => {
    const { member, secret } = await makeEnrolled()
    const token = await signIn(system.payload, member)
    expect((await post('/account/second-factor/pass', token, { code: codeOf(secret, 1) })).status).toBe(200)
    expect((await post('/account/second-factor/pass', await signIn(system.payload, member), { code: codeOf(secret) })).body.code).toBe('code-used')
  })

  it('two minutes old or of somebody else is wrong', async () => {
    const { member, secret } = await makeEnrolled()
    const { secret: foreign } = await makeEnrolled()
    const token = await signIn(system.payload, member)
    for (const code of [codeOf(secret, -4), codeOf(foreign, 1), 'abcdef', '12345']) expect((await post('/account/second-factor/pass', token, { code })).body.code).toBe('code-wrong')
  })

  it('of recovery stands in once, in any writing', async () => {
    const { member, recoveryCodes } = await makeEnrolled()
    const token = await signIn(system.payload, member)
    expect((await post('/account/second-factor/pass', token, { code: ` ${recoveryCodes[3]!.toUpperCase().replace('-', ' ')}` })).body).toEqual({ isPassed: true, codesLeft: 9 })
    expect((await post('/account/second-factor/pass', await signIn(system.payload, member), { code: recoveryCodes[3] })).body.code).toBe('code-wrong')
  })

  it('wrong five times has the account wait, twice as long the next time, whatever the session', async () => {
    const { member, secret } = await makeEnrolled()
    const token = await signIn(system.payload, member)
    for (let n = 0; n < 5; n += 1) expect((await post('/account/second-factor/pass', token, { code: '000000' })).body.code).toBe('code-wrong')
    const stopped = await post('/account/second-factor/pass', await signIn(system.payload, member), { code: codeOf(secret, 1) })
    expect([stopped.status, stopped.body.code, Number(stopped.headers.get('retry-after')) > 590]).toEqual([429, 'codes-locked', true])
    const staff = member.id
    const later = Date.now() + 601_000
    const key = process.env.REGISTER_SECRET!
    for (let n = 0; n < 5; n += 1) expect(await spendCode({ payload: system.payload, staff, code: '000000', secret: key, now: later })).toEqual({ fault: 'code-wrong' })
    expect(await spendCode({ payload: system.payload, staff, code: '000000', secret: key, now: later + 1_000 })).toEqual({ fault: 'codes-locked', seconds: 1199 })
  })
})

describe('recovery codes and taking off', () => {
  it('are renewed with a code of the app; those before are gone', async () => {
    const { token, secret, recoveryCodes, member } = await makeEnrolled()
    const renewed = await post('/account/second-factor/codes', token, { code: codeOf(secret, 1) })
    expect(renewed.body.recoveryCodes).toHaveLength(10)
    const again = await signIn(system.payload, member)
    expect((await post('/account/second-factor/pass', again, { code: recoveryCodes[0] })).body.code).toBe('code-wrong')
    expect((await post('/account/second-factor/pass', again, { code: renewed.body.recoveryCodes[0] })).status).toBe(200)
  })

  it('an editor takes it off with a code, a reviewer cannot', async () => {
    const editor = await makeEnrolled({ role: 'editor', authority: null })
    expect((await post('/account/second-factor/remove', editor.token, { code: codeOf(editor.secret, 1) })).body).toEqual({ isEnrolled: false })
    expect((await get('/notices', await signIn(system.payload, editor.member))).status).toBe(200)
    const reviewer = await makeEnrolled()
    expect((await post('/account/second-factor/remove', reviewer.token, { code: codeOf(reviewer.secret, 1) })).body.code).toBe('second-factor-required')
  })

  it('an administrator takes it off for who lost it, never for themselves; the sessions of the account end', async () => {
    const administrator = await makeEnrolled({ role: 'administrator', authority: null })
    const { member, token } = await makeEnrolled()
    expect((await post(`/accounts/${administrator.member.id}/second-factor/reset`, administrator.token)).body.code).toBe('not-own-account')
    expect((await post(`/accounts/${administrator.member.id}/second-factor/reset`, token)).status).toBe(404)
    expect((await post(`/accounts/${member.id}/second-factor/reset`, administrator.token)).status).toBe(200)
    expect((await get('/account/second-factor', token)).body.code).toBe('not-signed-in')
    expect((await get('/account/second-factor', await signIn(system.payload, member))).body.isEnrolled).toBe(false)
  })
})

describe('what an administrator sees of accounts', () => {
  it('is neither password, secret, recovery code nor id of a session, by whatever query', async () => {
    const { token, member } = await makeEnrolled({ role: 'administrator', authority: null })
    const other = await makeEnrolled()
    const stored = (await system.payload.db.findOne<Staff & { hash: string; salt: string }>({ collection: 'staff', where: { id: { equals: other.member.id } } }))!
    const factor = await rowOf(other.member)
    const secrets = [stored.hash, stored.salt, factor.sealed!, ...(factor.recoveryCodes as string[]), ...stored.sessions!.map(({ id }) => id)]
    for (const path of ['/staff?limit=0&depth=2', `/staff/${other.member.id}?depth=2`, `/staff/${other.member.id}?select[sessions]=true&select[hash]=true`, `/accounts/${other.member.id}/sessions`, '/staff?populate[staff][sessions]=true', `/staff?where[id][equals]=${member.id}`]) {
      const { status, bytes } = await get(path, token)
      expect(status).toBe(200)
      expect(secrets.filter((one) => bytes.toString().includes(one))).toEqual([])
    }
    for (const field of ['hash', 'salt', 'resetPasswordToken', 'sessions.id']) {
      const { status, body } = await get(`/staff?where[${field}][like]=a`, token)
      expect([field, status === 400 || body.docs?.length === 0]).toEqual([field, true])
    }
    for (const slug of ['second-factors', 'staff-sign-ins', 'staff-identities']) expect((await get(`/${slug}`, token)).status).toBe(403)
  })
})

describe('the trail', () => {
  it('says what was done with the second factor, and no code', async () => {
    const { member, secret, recoveryCodes } = await makeEnrolled()
    const token = await signIn(system.payload, member)
    await post('/account/second-factor/pass', token, { code: '000000' })
    await post('/account/second-factor/pass', token, { code: recoveryCodes[0] })
    const { docs } = await system.payload.db.find<{ action: string; actor: string }>({ collection: 'audit-events', where: { and: [{ subject: { equals: `staff:${member.id}` } }, { action: { like: 'second-factor' } }] }, sort: 'at', limit: 0, pagination: false })
    expect(docs.map(({ action }) => action)).toEqual(['second-factor-enrol', 'second-factor-fail'])
    const all = JSON.stringify((await system.payload.db.find({ collection: 'audit-events', limit: 0, pagination: false })).docs)
    for (const one of [secret, password, ...recoveryCodes]) expect(all).not.toContain(one)
    expect(all).toContain('recovery-code-use')
  })
})
