import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { answerQuestion, startTestSandbox, Visitor, type TestSandbox } from '../testing.ts'
import { demoPassword } from './demoAccounts.ts'
import { protocolTime, signatureOf } from './protocol/signature.ts'

const service = 'accountant-register'
const start = Date.parse('2026-04-01T09:30:00+08:00')
let clock = start
let sandbox: TestSandbox
let goto: string

beforeAll(async () => {
  sandbox = await startTestSandbox({ now: () => clock })
  goto = `${sandbox.ningbo}/register?state=a.b+c`
})
afterAll(() => sandbox.stop())
beforeEach(() => {
  clock = start
})

function usp(action: string, query: Record<string, string> = { servicecode: service, goto }): string {
  return `${sandbox.sso}/usp.do?${new URLSearchParams({ action, ...query })}`
}

async function signIn(login = 'chenyu', visitor = new Visitor()): Promise<{ visitor: Visitor; target: URL }> {
  const answer = await visitor.post(usp('ssoLogin'), { login, password: demoPassword })
  expect(answer.status).toBe(303)
  return { visitor, target: new URL(answer.headers.get('location')!) }
}

async function call(method: string, parameters: Record<string, string>, overrides: Record<string, string> = {}): Promise<Record<string, string>> {
  const time = overrides.time ?? protocolTime(clock)
  const signed = { servicecode: service, time, sign: signatureOf({ serviceCode: service, servicePassword: 'secret', time }), datatype: 'json', method }
  const body = new URLSearchParams({ ...signed, ...parameters, ...overrides })
  const answer = await fetch(`${sandbox.sso}/servlet/simpleauth`, { method: 'POST', body })
  return (await answer.json()) as Record<string, string>
}

async function ticketOf(login?: string): Promise<string> {
  return (await signIn(login)).target.searchParams.get('ticket')!
}

describe('the sign-in', () => {
  it('sends the browser to the registered callback with a ticket and the target asked for', async () => {
    const { target } = await signIn()
    expect(target.origin + target.pathname).toBe('http://127.0.0.1:9/v1/sign-in/callback')
    expect(target.searchParams.get('ticket')).toMatch(/^ST-/)
    expect(target.searchParams.get('sp')).toBe(goto)
  })

  it('takes the mobile number for the user name', async () => {
    expect((await signIn('13800000001')).target.searchParams.has('ticket')).toBe(true)
  })

  it('needs no password the second time, and a press to go on', async () => {
    const { visitor } = await signIn()
    expect(await (await visitor.get(usp('ssoLogin'))).text()).toContain('陈*')
    const answer = await visitor.post(usp('continue'), {})
    expect(answer.headers.get('location')).toContain('ticket=ST-')
  })

  it('gives no ticket to a link or to a post from another site', async () => {
    const { visitor } = await signIn()
    expect((await visitor.get(usp('continue'))).headers.get('location')).not.toContain('ticket')
    expect((await visitor.post(usp('continue'), {}, { 'Sec-Fetch-Site': 'same-site' })).status).toBe(403)
  })

  it('lets another person sign in after 切换账号', async () => {
    const { visitor } = await signIn()
    const answer = await visitor.post(usp('switch'), {})
    expect(await (await visitor.get(new URL(answer.headers.get('location')!, sandbox.identity).href)).text()).toContain('name="password"')
    expect((await visitor.post(usp('continue'), {})).headers.get('location')).not.toContain('ticket')
  })

  it('says in words what is wrong and never shows the password again', async () => {
    const answer = await new Visitor().post(usp('ssoLogin'), { login: 'chenyu', password: 'not-this-1' })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('用户名或密码不正确')
    expect(text).not.toContain('not-this-1')
  })

  it('rests an account after five wrong passwords, and not for ever', async () => {
    const attempt = (password: string): Promise<Response> => new Visitor().post(usp('ssoLogin'), { login: 'test08', password })
    for (let i = 0; i < 5; i += 1) await attempt('wrong-1')
    expect(await (await attempt(demoPassword)).text()).toContain('5分钟后')
    clock += 300_000
    expect((await attempt(demoPassword)).status).toBe(303)
  })

  it('refuses a service it does not know', async () => {
    expect((await fetch(usp('ssoLogin', { servicecode: 'other', goto }))).status).toBe(400)
  })

  it('escapes what the query brings', async () => {
    const text = await (await fetch(usp('ssoLogin', { servicecode: service, goto: '"><script>alert(1)</script>' }))).text()
    expect(text).not.toContain('<script>alert')
  })
})

describe('simpleauth', () => {
  it('validates a ticket and tells who it stands for, in texts', async () => {
    const validated = await call('ticketValidation', { st: await ticketOf() })
    expect(validated).toEqual({ result: '0', errmsg: '', token: expect.stringMatching(/^TK-/), userid: 'demo-chenyu', loginname: 'chenyu', username: '陈雨', orgcoding: '' })
    const info = await call('getUserInfo', { token: validated.token! })
    expect(info).toMatchObject({ result: '0', userid: 'demo-chenyu', authlevel: '2', idtype: '1', idnum: '330203199204180427', username: '陈雨', sex: '2', nation: '01', mobile: '13800000001', loginname: 'chenyu', useable: '1' })
    expect(Object.values(info).every((value) => typeof value === 'string')).toBe(true)
  })

  it('answers a GET as it answers a form', async () => {
    const time = protocolTime(clock)
    const sign = signatureOf({ serviceCode: service, servicePassword: 'secret', time })
    const query = new URLSearchParams({ servicecode: service, time, sign, datatype: 'json', method: 'ticketValidation', st: await ticketOf() })
    expect(await (await fetch(`${sandbox.sso}/servlet/simpleauth?${query}`)).json()).toMatchObject({ result: '0' })
  })

  it('tells of an account before its real-name check, without identity', async () => {
    const { token } = await call('ticketValidation', { st: await ticketOf('zhoumin') })
    expect(await call('getUserInfo', { token: token! })).toMatchObject({ result: '0', authlevel: '1', idnum: '', username: '', mobile: '13800000008' })
  })

  it('refuses a replayed, an expired and an unknown ticket, each in its own words', async () => {
    const [used, old] = [await ticketOf(), await ticketOf()]
    await call('ticketValidation', { st: used })
    expect(await call('ticketValidation', { st: used })).toEqual({ result: '2003', errmsg: '票据已使用' })
    clock += 60_001
    expect(await call('ticketValidation', { st: old })).toEqual({ result: '2002', errmsg: '票据已过期' })
    expect(await call('ticketValidation', { st: 'ST-x' })).toEqual({ result: '2001', errmsg: '票据无效' })
  })

  it.each([
    ['a wrong signature', { sign: '0'.repeat(32) }, '1003'],
    ['a stale time', { time: '20260401092459' }, '1004'],
    ['an unknown service', { servicecode: 'other' }, '1002'],
    ['an unknown method', { method: 'other' }, '1005'],
    ['another data type', { datatype: 'xml' }, '1006'],
    ['a missing parameter', { sign: '' }, '1001'],
  ])('refuses %s without spending the ticket', async (_, overrides, result) => {
    const st = await ticketOf()
    expect((await call('ticketValidation', { st }, overrides)).result).toBe(result)
    expect((await call('ticketValidation', { st })).result).toBe('0')
  })

  it('refuses an expired and an unknown token', async () => {
    const { token } = await call('ticketValidation', { st: await ticketOf() })
    clock += 30 * 60_000 + 1
    expect((await call('getUserInfo', { token: token! })).errmsg).toBe('令牌已过期')
    expect((await call('getUserInfo', { token: 'TK-x' })).result).toBe('3001')
  })
})

describe('the sign-up', () => {
  async function createAccount(userName: string, mobile: string): Promise<Visitor> {
    const visitor = new Visitor()
    await visitor.get(usp('register'))
    const page = await (await visitor.post(usp('register'), { intent: 'question' })).text()
    await visitor.post(usp('register'), { intent: 'send-code', mobile, captcha: answerQuestion(page) })
    const { messages } = (await (await fetch(`${sandbox.sms}/messages?to=${mobile}`)).json()) as { messages: { text: string }[] }
    const smsCode = /验证码(\d{5})/.exec(messages[0]!.text)![1]!
    const answer = await visitor.post(usp('register'), { intent: 'create', userName, mobile, smsCode, password: demoPassword, passwordAgain: demoPassword, agreed: 'yes' })
    expect(answer.headers.get('location')).toContain('action=realName')
    return visitor
  }

  it('leads through account and real-name check back to where one came from, without a script', async () => {
    const visitor = await createAccount('liuxin', '13912340001')
    const person = { document: 'resident-id', idNumber: '330203199001011017', name: '刘欣', nation: '01' }
    const checked = await visitor.post(usp('realName'), person)
    expect(checked.headers.get('location')).toContain('action=done')
    expect(await (await visitor.get(usp('done'))).text()).toContain('返回会计人员信息网上办理')
    const st = new URL((await visitor.post(usp('continue'), {})).headers.get('location')!).searchParams.get('ticket')!
    const { token } = await call('ticketValidation', { st })
    expect(await call('getUserInfo', { token: token! })).toMatchObject({ authlevel: '2', username: '刘欣', idnum: '330203199001011017', mobile: '13912340001' })
  })

  it('binds a document to one account', async () => {
    const visitor = await createAccount('secondone', '13912340002')
    const answer = await visitor.post(usp('realName'), { document: 'resident-id', idNumber: '330203199204180427', name: '陈雨', nation: '01' })
    expect(await answer.text()).toContain('该证件已认证了另一个账号')
  })

  it('keeps what was typed, but for passwords, and ties each error to its field', async () => {
    const visitor = new Visitor()
    await visitor.get(usp('register'))
    const answer = await visitor.post(usp('register'), { intent: 'create', userName: '9lives', mobile: '13912340003', password: 'secret-1', passwordAgain: 'secret-2' })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('value="9lives"')
    expect(text).not.toContain('secret-1')
    expect(text).toMatch(/<a href="#userName">用户名的第一位必须是字母<\/a>/)
    expect(text).toMatch(/id="userName"[^>]*aria-describedby="userName-hint userName-error" aria-invalid="true"/)
  })

  it('answers its script in JSON', async () => {
    const visitor = new Visitor()
    await visitor.get(usp('register'))
    const answer = await visitor.post(usp('register'), { intent: 'send-code', mobile: '1', captcha: '' }, { Accept: 'application/json' })
    expect(await answer.json()).toMatchObject({ seconds: 0, hasPassed: false, faults: [{ field: 'mobile', sentence: '请填写11位的手机号，以13~19开头' }, { field: 'captcha' }] })
  })

  it('draws the captcha as strokes that hold no text', async () => {
    const visitor = new Visitor()
    await visitor.get(usp('register'))
    const picture = await visitor.get(`${sandbox.sso}/captcha.svg`)
    expect(picture.headers.get('content-type')).toBe('image/svg+xml')
    expect(await picture.text()).not.toContain('<text')
  })
})

it('keeps accounts over a restart, passwords only as scrypt keys', async () => {
  const stored = await readFile(`${sandbox.dataDir}/identity/accounts.json`, 'utf8')
  expect(stored).toContain('chenyu')
  expect(stored).not.toContain(demoPassword)
  const again = await startTestSandbox({ ports: { identity: 0 }, dataDir: sandbox.dataDir })
  const answer = await new Visitor().post(`${again.sso}/usp.do?action=ssoLogin`, { login: 'chenyu', password: demoPassword })
  expect(answer.headers.get('location')).toBe('/user-center')
  await again.stop()
})

it('wants the gateway headers where a gateway is set up', async () => {
  const guarded = await startTestSandbox({ ports: { identity: 0 }, gateway: { accessKey: 'ak', secretKey: 'sk' } })
  const answer = await fetch(`${guarded.sso}/servlet/simpleauth`, { method: 'POST', body: new URLSearchParams({ servicecode: service }) })
  expect([answer.status, await answer.json()]).toEqual([401, { result: '1007', errmsg: '网关签名验证失败' }])
  await guarded.stop()
})
