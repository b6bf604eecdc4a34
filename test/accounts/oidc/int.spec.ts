import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handleEndpoints } from 'payload'
import { accountOf } from '../../../access/accounts/oidc/accountOf.ts'
import type { Staff } from '../../../payload-types.ts'
import { makeStaff } from '../../helpers/factories.ts'
import { startOidcProvider, type OidcProvider, type Turn } from '../../helpers/oidcProvider.ts'
import { startPayload, type TestPayload } from '../../helpers/payload.ts'
import { rest } from '../../helpers/rest.ts'

let system: TestPayload
let provider: OidcProvider
beforeAll(async () => {
  provider = await startOidcProvider()
  system = await startPayload({ REQUIRES_SECOND_FACTOR: 'true', OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.client.id, OIDC_CLIENT_SECRET: provider.client.secret })
})
afterAll(async () => {
  await system.stop()
  await provider.stop()
})

/** A browser as far as the sign-in needs one: it keeps cookies and follows nothing by itself. */
async function visit(path: string, cookies: Map<string, string>): Promise<Response> {
  const { payload } = system
  const headers = new Headers({ cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), 'user-agent': 'Mozilla/5.0 (Windows NT 10.0) Firefox/128.0', 'accept-language': 'zh' })
  const response = await handleEndpoints({ config: payload.config, request: new Request(`${payload.config.serverURL}${path}`, { headers }), path: path.split('?')[0] })
  for (const one of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(one)!
    if (value) cookies.set(name!, value)
    else cookies.delete(name!)
  }
  return response
}

/** Goes there and back, and gives what the register answers and the token of the session it opened. */
async function signInAs(turn: Turn, cookies = new Map<string, string>()) {
  provider.next = turn
  const sent = await visit('/api/sign-in/oidc', cookies)
  const back = (await fetch(sent.headers.get('location')!, { redirect: 'manual' })).headers.get('location')!
  const { pathname, search } = new URL(back)
  const answer = await visit(`${pathname}${search}`, cookies)
  return { sent, back: `${pathname}${search}`, answer, fault: /sign-in=([\w-]+)/.exec(answer.headers.get('location') ?? '')?.[1], token: cookies.get('payload-token') }
}
const claimsOf = ({ email }: Pick<Staff, 'email'>, over: object = {}) => ({ sub: randomUUID(), email, email_verified: true, amr: ['pwd', 'mfa'], ...over })
const get = (path: string, token?: string) => rest(system.payload, 'GET', path, { token })

describe('signing in by the office’s service', () => {
  it('goes there with PKCE, state and nonce, and comes back to a session like any other', async () => {
    const member = await makeStaff(system.payload)
    const { sent, answer, token } = await signInAs({ claims: claimsOf(member) })
    const asked = new URL(sent.headers.get('location')!).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', scope: 'openid email profile', redirect_uri: `${system.payload.config.serverURL}/api/sign-in/oidc/callback` })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)!.length).toBeGreaterThan(30)
    expect(sent.headers.getSetCookie()[0]).toMatch(/^staff-oidc=v1\.[\w-]+; Path=\/api\/sign-in\/oidc; Max-Age=600; HttpOnly; SameSite=Lax/)
    expect(answer.headers.getSetCookie().find((one) => one.startsWith('payload-token='))).toMatch(/HttpOnly.*SameSite=Strict/)
    expect(await answer.text()).toContain('url=/admin')
    expect((await get('/change-requests', token)).status).toBe(200)
    const [session] = (await get(`/accounts/${member.id}/sessions`, token)).body.sessions
    expect(session).toMatchObject({ method: 'oidc', device: 'Firefox · Windows', hasSecondFactor: true, isThis: true })
    expect((await rest(system.payload, 'POST', '/staff/refresh-token', { token, body: {} })).status).toBe(200)
    expect((await rest(system.payload, 'POST', '/staff/logout', { token, body: {} })).status).toBe(200)
    expect((await get('/change-requests', token)).status).toBe(403)
  })

  it('asks for the second factor where the service did not', async () => {
    const member = await makeStaff(system.payload)
    const { token } = await signInAs({ claims: claimsOf(member, { amr: ['pwd'] }) })
    expect((await get('/change-requests', token)).body.code).toBe('second-factor-missing')
    const { token: other } = await signInAs({ claims: claimsOf(await makeStaff(system.payload), { amr: undefined, acr: 'http://schemas.openid.net/pape/policies/2007/06/multi-factor' }) })
    expect((await get('/change-requests', other)).status).toBe(200)
  })

  it('knows the person again by issuer and subject, whatever the mail address says', async () => {
    const member = await makeStaff(system.payload)
    const claims = claimsOf(member)
    await signInAs({ claims })
    const { token } = await signInAs({ claims: { ...claims, email: 'renamed@example.com', email_verified: false } })
    expect((await get('/staff/me', token)).body.user.id).toBe(member.id)
  })
})

describe('it is refused', () => {
  it('to who has no account: none is made', async () => {
    // By the rows: MongoDB answers a count without a condition from an estimate.
    const accounts = async () => (await system.payload.find({ collection: 'staff', pagination: false })).docs.map(({ id }) => id).sort()
    const before = await accounts()
    const { fault, token } = await signInAs({ claims: claimsOf({ email: 'nobody@example.com' }) })
    expect([fault, token]).toEqual(['account-unknown', undefined])
    expect((await signInAs({ claims: { sub: randomUUID() } })).fault).toBe('sign-in-failed')
    expect(await accounts()).toEqual(before)
  })

  it('with a mail address that the service has not verified', async () => {
    const member = await makeStaff(system.payload)
    for (const email_verified of [false, undefined, 'true']) expect((await signInAs({ claims: claimsOf(member, { email_verified }) })).fault).toBe('email-unverified')
  })

  it('to a second identity for the same account, also of two at once', async () => {
    const member = await makeStaff(system.payload)
    await signInAs({ claims: claimsOf(member) })
    expect((await signInAs({ claims: claimsOf(member) })).fault).toBe('account-bound-otherwise')
    const contested = await makeStaff(system.payload)
    const outcomes = await Promise.all(Array.from({ length: 6 }, (_, n) => accountOf(system.payload, { iss: provider.issuer, sub: `contender-${n}`, email: contested.email, isEmailVerified: true })))
    expect(outcomes.filter((one) => 'account' in one)).toHaveLength(1)
    expect(outcomes.filter((one) => 'fault' in one && one.fault === 'account-bound-otherwise')).toHaveLength(5)
  })

  it.each<[string, Turn]>([
    ['signed with another key', { signsWith: 'foreign' }],
    ['not signed', { signsWith: 'none' }],
    ['for another client', { audience: 'another-client' }],
    ['by another issuer', { issuer: 'https://elsewhere.example.com' }],
    ['with another nonce', { nonce: 'another-nonce' }],
    ['gone by', { expired: true }],
  ])('with a statement %s', async (_, turn) => {
    const member = await makeStaff(system.payload)
    const { fault, token } = await signInAs({ ...turn, claims: claimsOf(member) })
    expect([fault, token]).toEqual(['sign-in-failed', undefined])
    expect((await system.payload.db.find({ collection: 'staff-identities', where: { staff: { equals: member.id } } })).docs).toEqual([])
  })

  it('where the person gave up there', async () => expect((await signInAs({ denies: true })).fault).toBe('sign-in-cancelled'))

  it('in another browser than the one that set out, and with another state', async () => {
    const member = await makeStaff(system.payload)
    provider.next = { claims: claimsOf(member) }
    const cookies = new Map<string, string>()
    const sent = await visit('/api/sign-in/oidc', cookies)
    const { pathname, search } = new URL((await fetch(sent.headers.get('location')!, { redirect: 'manual' })).headers.get('location')!)
    const elsewhere = await visit(`${pathname}${search}`, new Map())
    expect(elsewhere.headers.get('location')).toBe('/admin/login?sign-in=sign-in-expired')
    const foreign = await visit(`${pathname}${search.replace(/state=[^&]+/, 'state=other')}`, new Map(cookies))
    expect(foreign.headers.get('location')).toBe('/admin/login?sign-in=sign-in-failed')
  })

  it('a second time with the same answer', async () => {
    const member = await makeStaff(system.payload)
    provider.next = { claims: claimsOf(member) }
    const cookies = new Map<string, string>()
    const sent = await visit('/api/sign-in/oidc', cookies)
    const { pathname, search } = new URL((await fetch(sent.headers.get('location')!, { redirect: 'manual' })).headers.get('location')!)
    const again = new Map(cookies)
    expect((await visit(`${pathname}${search}`, cookies)).status).toBe(200)
    expect((await visit(`${pathname}${search}`, again)).headers.get('location')).toBe('/admin/login?sign-in=sign-in-failed')
  })
})

describe('the trail', () => {
  it('says who came in by the service, who was bound, and who was not let in', async () => {
    const member = await makeStaff(system.payload)
    await signInAs({ claims: claimsOf(member) })
    await signInAs({ claims: claimsOf({ email: 'nobody@example.com' }) })
    const { docs } = await system.payload.db.find<{ action: string; subject: string }>({ collection: 'audit-events', sort: '-at', limit: 30, pagination: false })
    expect(docs.filter(({ subject }) => subject === `staff:${member.id}`).map(({ action }) => action)).toEqual(expect.arrayContaining(['sign-in', 'sign-in-bind']))
    expect(docs.map(({ action }) => action)).toContain('sign-in-failed')
    expect(JSON.stringify(docs)).not.toContain('nobody@example.com')
  })
})
