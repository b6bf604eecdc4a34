import { describe, expect, it } from 'vitest'
import { send } from '../api/shared.ts'
import { arrivalOf, Browser, portal, proofKey, register } from './shared.ts'
import { bearer, later, payload, runAhead, sandbox, signedIn, startRegister, swap } from './running.ts'

startRegister()

describe('the way through the network', () => {
  it('leads home with a code that its verifier swaps for a token and an identity', async () => {
    const browser = new Browser(payload)
    const { verifier, challenge } = proofKey()
    const home = await browser.signIn(challenge, 'test01')
    expect(home.origin + home.pathname + home.search).toBe(`${portal}/register?from=menu`)
    const { status, body } = await swap(arrivalOf(home).code, verifier)
    expect([status, body]).toEqual([
      200,
      {
        token: expect.stringMatching(/^[\w-]{43}$/),
        expiresIn: 600,
        identity: { name: '沈一鸣', idType: 'residentId', idNumber: '330205199307080819', mobile: expect.stringMatching(/^138\*+0011$/), birthDate: '1993-07-08', gender: '1', nationality: 'CN', ethnicity: '01' },
      },
    ])
    expect((await send(payload, 'GET', '/v1/requests', bearer(body.token))).body).toEqual({ requests: [] })
  })

  it('takes the network’s answer by form as well', async () => {
    const browser = new Browser(payload)
    const { verifier, challenge } = proofKey()
    const callback = await browser.authenticate(await browser.leave(challenge), 'test01')
    const answer = await browser.go(register + callback.pathname, { method: 'POST', body: callback.searchParams })
    expect(answer.status).toBe(303)
    expect((await swap(arrivalOf(new URL(answer.headers.get('location')!)).code, verifier)).status).toBe(200)
  })

  it('knows a person again, one row an account, however many sign in at once', async () => {
    await Promise.all(Array.from({ length: 4 }, () => signedIn('test02')))
    const { docs } = await payload.db.find({ collection: 'applicants', where: { name: { equals: '许若溪' } } })
    expect(docs).toHaveLength(1)
  })

  it('reads documents of every kind', async () => {
    const { identity: passport } = await signedIn('mariakeller')
    expect(passport).toEqual({ name: 'MARIA KELLER', idType: 'passport', idNumber: 'C4X7K21P9', mobile: expect.any(String) })
    const { identity: residence } = await signedIn('huangyongshi')
    expect(residence).toMatchObject({ idType: 'hkMoTwResidence', nationality: 'HK', birthDate: '1990-06-15' })
  })

  it('sets a cookie that only the sign-in gets to see, and says nothing of the page before', async () => {
    const browser = new Browser(payload)
    const { challenge } = proofKey()
    const answer = await browser.go(await browser.authenticate(await browser.leave(challenge), 'test01'))
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^applicant_session=[\w-]{43}; Path=\/v1\/sign-in; HttpOnly; SameSite=Lax$/)])
    expect([answer.headers.get('referrer-policy'), answer.headers.get('cache-control')]).toEqual(['no-referrer', 'no-store'])
  })

  it('gives no cookie to a browser that was lured here with another one’s ticket', async () => {
    const { challenge } = proofKey()
    const lure = new Browser(payload)
    const callback = await lure.authenticate(await lure.leave(challenge), 'test01')
    const answer = await new Browser(payload).go(callback)
    expect(answer.headers.getSetCookie()).toEqual([])
  })
})

describe('a sign-in is refused', () => {
  const query = (more: { [name: string]: string }) => new URLSearchParams({ portal: 'ningbo', return_to: `${portal}/`, challenge: proofKey().challenge, ...more })

  it.each([
    ['from a portal nobody knows', { portal: 'shanghai' }, '没有这个办事网站'],
    ['with a foreign return address', { return_to: 'https://evil.example/' }, '不在允许的网站中'],
    ['with the other portal’s return address', { return_to: 'http://127.0.0.1:3004/' }, '不在允许的网站中'],
    ['with a challenge nobody made', { challenge: 'abc' }, '已被改动'],
  ])('%s, on a page that says what to do', async (_, more, words) => {
    const answer = await new Browser(payload).go(`${register}/v1/sign-in?${query(more)}`)
    const text = await answer.text()
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('location')]).toEqual([400, 'text/html; charset=utf-8', null])
    expect(text).toContain(words)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(text).not.toMatch(/<script|style=|evil\.example/)
  })

  it('in English where the browser asks for it', async () => {
    const answer = await new Browser(payload).go(`${register}/v1/sign-in?${query({ portal: 'x' })}`, { headers: { 'accept-language': 'en' } })
    expect(await answer.text()).toContain('<html lang="en">')
  })

  it.each([
    ['without a state', ''],
    ['with a state that was made up', `sp=${encodeURIComponent(`${portal}/?accountant-sign-in=e30.abc`)}`],
    ['with an address of someone else', `sp=${encodeURIComponent('https://evil.example/')}`],
  ])('%s, and nobody is sent anywhere', async (_, more) => {
    const answer = await new Browser(payload).go(`${register}/v1/sign-in/callback?ticket=ST-1&${more}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
    expect(await answer.text()).toContain('登录请求不完整或已被改动')
  })

  /** The callback of a sign-in that is under way, with its ticket. */
  async function callbackOf(browser: Browser, login = 'test01') {
    return browser.authenticate(await browser.leave(proofKey().challenge), login)
  }
  const errorAt = async (browser: Browser, callback: URL) => arrivalOf(new URL((await browser.go(callback)).headers.get('location')!)).error

  it('without a ticket', async () => {
    const browser = new Browser(payload)
    const callback = await callbackOf(browser)
    callback.searchParams.delete('ticket')
    expect(await errorAt(browser, callback)).toBe('ticket-missing')
  })

  it('with a ticket the network does not know', async () => {
    const browser = new Browser(payload)
    const callback = await callbackOf(browser)
    callback.searchParams.set('ticket', 'ST-made-up')
    expect(await errorAt(browser, callback)).toBe('ticket-refused')
  })

  it('with a ticket that has run out', async () => {
    const browser = new Browser(payload)
    const callback = await callbackOf(browser)
    runAhead(2 * 60_000)
    expect(await errorAt(browser, callback)).toBe('ticket-expired')
  })

  it('with a ticket that was used, however many try at once', async () => {
    const browser = new Browser(payload)
    const callback = await callbackOf(browser)
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.go(callback)))
    const arrivals = answers.map((answer) => arrivalOf(new URL(answer.headers.get('location')!)))
    expect(arrivals.filter(({ code }) => code)).toHaveLength(1)
    expect(arrivals.filter(({ error }) => error === 'ticket-replayed')).toHaveLength(7)
    expect(await errorAt(browser, callback)).toBe('ticket-replayed')
  })

  it('after a quarter of an hour', async () => {
    const browser = new Browser(payload)
    const callback = await callbackOf(browser)
    later(16)
    expect(await errorAt(browser, callback)).toBe('sign-in-expired')
  })

  it('to an account without the real-name check', async () => {
    const browser = new Browser(payload)
    expect(arrivalOf(await browser.signIn(proofKey().challenge, 'test10'))).toEqual({ error: 'identity-not-verified' })
  })
})

describe('a code', () => {
  it('works once, however many try', async () => {
    const { verifier, challenge } = proofKey()
    const { code } = arrivalOf(await new Browser(payload).signIn(challenge, 'test01'))
    const answers = await Promise.all(Array.from({ length: 8 }, () => swap(code, verifier)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status, body }) => status === 401 && body.code === 'code-invalid')).toHaveLength(7)
  })

  it('is worth nothing without its verifier, nor after a minute', async () => {
    const { verifier, challenge } = proofKey()
    const { code } = arrivalOf(await new Browser(payload).signIn(challenge, 'test01'))
    expect((await swap(code, proofKey().verifier)).body.code).toBe('code-invalid')
    expect((await swap('', verifier)).body.code).toBe('code-invalid')
    expect((await swap(code, verifier.toUpperCase())).body.code).toBe('code-invalid')
    later(1.1)
    expect((await swap(code, verifier)).body.code).toBe('code-invalid')
  })
})

describe('when the network is down', () => {
  it('says so at home', async () => {
    const browser = new Browser(payload)
    const callback = await browser.authenticate(await browser.leave(proofKey().challenge), 'test01')
    await sandbox.stop()
    const answer = await browser.go(callback)
    expect(arrivalOf(new URL(answer.headers.get('location')!))).toEqual({ error: 'identity-unavailable' })
  })
})
