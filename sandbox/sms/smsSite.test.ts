import { afterEach, beforeEach, expect, it } from 'vitest'

import { startTestSandbox, type TestSandbox } from '../testing.ts'

const message = { key: 'request-1:2:approved', to: '13800000001', text: '您的信息登记已审核通过。' }
let sandbox: TestSandbox

beforeEach(async () => {
  sandbox = await startTestSandbox({ ports: { sms: 0 }, smsToken: 'token' })
})
afterEach(() => sandbox.stop())

function post(path: string, body: unknown, token = 'token'): Promise<Response> {
  return fetch(sandbox.sms + path, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` } })
}

async function stored(to = message.to): Promise<unknown[]> {
  const answer = await fetch(`${sandbox.sms}/messages?to=${to}`)
  return ((await answer.json()) as { messages: unknown[] }).messages
}

it('stores the same key once and answers the same', async () => {
  const answers = await Promise.all([post('/messages', message), post('/messages', message)])
  const again = await post('/messages', message)
  const bodies = await Promise.all([...answers, again].map((answer) => answer.json()))
  expect([...answers, again].map(({ status }) => status)).toEqual([200, 200, 200])
  expect(bodies[1]).toEqual(bodies[0])
  expect(bodies[2]).toEqual(bodies[0])
  expect(await stored()).toMatchObject([message])
})

it('lists the messages of a number, newest first', async () => {
  await post('/messages', message)
  await post('/messages', { ...message, key: 'b', to: '13800000002' })
  await post('/messages', { ...message, key: 'c' })
  expect(await stored()).toMatchObject([{ key: 'c' }, { key: message.key }])
  expect(await (await fetch(`${sandbox.sms}/inbox/13800000001`)).text()).toContain(message.text)
})

it.each([
  [{ ...message, to: '1380000000' }, 'number-malformed'],
  [{ ...message, key: '' }, 'key-malformed'],
  [{ ...message, text: 5 }, 'text-malformed'],
  [[], 'key-malformed'],
  [null, 'body-malformed'],
])('refuses what cannot be sent: %j', async (body, code) => {
  const answer = await post('/messages', body)
  expect([answer.status, await answer.json()]).toEqual([400, { code }])
})

it('refuses a sender without the token', async () => {
  expect((await post('/messages', message, 'other')).status).toBe(401)
  expect(await stored()).toEqual([])
})

it('plays an outage and recovers', async () => {
  expect(await (await post('/outage', { down: true })).json()).toEqual({ down: true })
  expect((await post('/messages', message)).status).toBe(503)
  await fetch(`${sandbox.sms}/outage`, { method: 'POST', body: new URLSearchParams({ down: 'false' }), redirect: 'manual' })
  expect((await post('/messages', message)).status).toBe(200)
})

it('keeps its messages over a restart', async () => {
  await post('/messages', message)
  const again = await startTestSandbox({ ports: { sms: 0 }, dataDir: sandbox.dataDir })
  const answer = await fetch(`${again.sms}/messages?to=${message.to}`)
  expect(await answer.json()).toMatchObject({ messages: [message] })
  await again.stop()
})

it('shows a message as text, whatever it holds', async () => {
  await post('/messages', { ...message, text: '<script>alert(1)</script>' })
  expect(await (await fetch(`${sandbox.sms}/inbox/13800000001`)).text()).not.toContain('<script>alert')
})
