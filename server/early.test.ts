import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { answer } from './answer.ts'
import { earlyAnswer, setEarly } from './early.ts'

let origin: string

/** What stands before Next, with something in Next's place that gives back what it was sent. */
const server = http.createServer((incoming, outgoing) => {
  void earlyAnswer(incoming, new URL(incoming.url!, 'http://127.0.0.1')).then(async (early) => {
    if (early) return answer(incoming, outgoing, early)
    let body = ''
    for await (const chunk of incoming) body += chunk
    outgoing.end(`late: ${body}`)
  })
})

beforeAll(async () => {
  setEarly('/declining/', async () => undefined)
  setEarly('/cookies/', async () => new Response(null, { status: 303, headers: [['set-cookie', 'a=1'], ['set-cookie', 'b=2'], ['location', '/']] }))
  setEarly('/reading/', async (request) => Response.json({ text: await request.text(), from: request.headers.get('x-forwarded-for') }))
  setEarly('/refusing/', async (request) => {
    const reader = request.body!.getReader()
    await reader.read()
    await reader.cancel()
    return new Response('too large', { status: 413 })
  })
  setEarly('/long/', async () => Response.json({ text: '长'.repeat(2000) }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const post = (path: string, body: string) => fetch(origin + path, { method: 'POST', body, redirect: 'manual' })

it('leaves a request whose early answer is none with its whole body', async () => {
  expect(await (await post('/declining/x', 'a body')).text()).toBe('late: a body')
  expect(await (await post('/elsewhere', 'a body')).text()).toBe('late: a body')
})

it('hands on what was sent, and where from', async () => {
  expect(await (await post('/reading/x', '正文')).json()).toEqual({ text: '正文', from: '127.0.0.1' })
})

it('keeps each cookie of an answer', async () => {
  expect((await post('/cookies/x', '')).headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

it('refuses a body while it is still on its way', async () => {
  const refused = await post('/refusing/x', 'x'.repeat(3_000_000))
  expect([refused.status, await refused.text()]).toEqual([413, 'too large'])
})

it('compresses long texts for those who take them', async () => {
  const plain = await fetch(`${origin}/long/x`, { headers: { 'accept-encoding': 'identity' } })
  const packed = await fetch(`${origin}/long/x`, { headers: { 'accept-encoding': 'gzip' } })
  expect([plain.headers.get('content-encoding'), packed.headers.get('content-encoding')]).toEqual([null, 'gzip'])
  expect(await packed.json()).toEqual(await plain.json())
})
