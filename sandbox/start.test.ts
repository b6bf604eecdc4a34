import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { readSettings } from './settings.ts'
import { startTestSandbox, type TestSandbox } from './testing.ts'

let sandbox: TestSandbox
beforeAll(async () => {
  sandbox = await startTestSandbox()
})
afterAll(() => sandbox.stop())

const portalPages = ['/', '/register', '/change', '/progress', '/nothing-here']
const pages: [part: 'identity' | 'sms' | 'ningbo' | 'zhejiang', path: string][] = [
  ...['/', '/personal', '/user-center', '/green-channel', '/terms', '/nothing-here'].map((path) => ['identity', path] as ['identity', string]),
  ...['ssoLogin', 'register', 'other'].map((action) => ['identity', `/sso/usp.do?action=${action}`] as ['identity', string]),
  ...['/', '/inbox/13800000001', '/nothing-here'].map((path) => ['sms', path] as ['sms', string]),
  ...portalPages.map((path) => ['ningbo', path] as ['ningbo', string]),
  ...['/services', '/services/accountants', '/services/accountants/online', '/examples/react', '/examples/react-change', '/examples/vue'].map((path) => ['ningbo', path] as ['ningbo', string]),
  ...portalPages.map((path) => ['zhejiang', path] as ['zhejiang', string]),
]

describe.each(pages)('%s %s', (part, path) => {
  it('is sent with the strict headers and holds nothing inline', async () => {
    const answer = await fetch(sandbox[part] + path)
    const policy = answer.headers.get('content-security-policy')!
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'; base-uri 'none'")
    expect(policy).not.toContain('unsafe')
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer')
    const text = await answer.text()
    expect(text).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/)
    expect(text).not.toContain('{{')
  })
})

describe.each(['ningbo', 'zhejiang'] as const)('the portal %s', (portal) => {
  it('lets scripts and calls reach the register, and nobody else', async () => {
    const policy = (await fetch(sandbox[portal])).headers.get('content-security-policy')!
    expect(policy).toContain("script-src 'self' http://127.0.0.1:9;")
    expect(policy).toContain("connect-src 'self' http://127.0.0.1:9;")
  })

  it.each([
    ['/register', 'accountant-registration'],
    ['/change', 'accountant-change'],
    ['/progress', 'accountant-progress'],
  ])('embeds on %s the element %s with two lines', async (path, element) => {
    const text = await (await fetch(sandbox[portal] + path)).text()
    expect(text).toContain('<script type="module" src="http://127.0.0.1:9/widgets/accountant-register.js"></script>')
    expect(text).toMatch(new RegExp(`<accountant-portal portal="${portal}" lang="zh-CN">\\s*<${element}[ >]`))
  })

  it('leads from its pages to the marks, the menu, the other portal and the sign-up', async () => {
    const path = portal === 'ningbo' ? '/services/accountants/online' : '/'
    const text = await (await fetch(sandbox[portal] + path)).text()
    expect(text).toContain('<b>信息登记</b>')
    expect(text).toContain('<b>信息变更</b>')
    expect(text).toContain('<summary>人员信息管理</summary>')
    expect(text).toContain('欢迎回来')
    expect(text).toContain(`href="${portal === 'ningbo' ? sandbox.zhejiang : sandbox.ningbo}"`)
    expect(text).toContain(`href="${sandbox.sso}/usp.do?action=register"`)
  })

  it('hands the language asked for to the widgets', async () => {
    expect(await (await fetch(`${sandbox[portal]}/register?lang=en`)).text()).toContain('lang="en"')
  })
})

describe.each(pages.filter(([part]) => part === 'ningbo' || part === 'zhejiang'))('the links of %s %s', (part, path) => {
  /** Where links and widgets of a page lead, as the page has it in a language. */
  const hrefs = async (query: string) => [...(await (await fetch(sandbox[part] + path + query)).text()).matchAll(/<(?!link)[^>]*?href="[^"]*"[^>]*>/g)].flatMap(([tag]) => [...tag.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!))
  const isOfPortal = (href: string) => href.startsWith('/') || href.startsWith(sandbox.ningbo) || href.startsWith(sandbox.zhejiang)

  it('keep the language that the page was asked for', async () => {
    const chinese = await hrefs('')
    expect(chinese.filter(isOfPortal).length).toBeGreaterThan(3)
    expect(chinese.filter((href) => href.includes('lang'))).toEqual([])
    expect(await hrefs('?lang=en')).toEqual(chinese.map((href) => (isOfPortal(href) ? `${href}?lang=en` : href)))
  })
})

it('lets a sign-in form lead through the register back to either portal', async () => {
  const policy = (await fetch(sandbox.identity)).headers.get('content-security-policy')!
  expect(policy).toContain(`form-action 'self' http://127.0.0.1:9 ${sandbox.ningbo} ${sandbox.zhejiang};`)
})

it('refuses a body that is too large and an address of another host', async () => {
  const answer = await fetch(`${sandbox.sms}/messages`, { method: 'POST', body: 'x'.repeat(70_000) })
  expect(answer.status).toBe(413)
  expect((await fetch(`${sandbox.ningbo}//other.example/`)).status).toBe(400)
  expect((await fetch(`${sandbox.ningbo}/assets/..%2fhome.html`)).status).toBe(404)
})

it('starts only the parts that have a port', async () => {
  const part = await startTestSandbox({ ports: { zhejiang: 0 } })
  expect(part.addresses).toMatchObject({ identity: undefined, sms: undefined, portals: { ningbo: undefined } })
  expect((await fetch(part.zhejiang)).status).toBe(200)
  await part.stop()
})

it('gives no port to a part whose real address is set', () => {
  const { ports, live } = readSettings({ IDENTITY_BASE: 'https://puser.example/sso/', NINGBO_PORT: '4003' })
  expect(ports).toEqual({ identity: undefined, sms: 3002, ningbo: 4003, zhejiang: 3004 })
  expect(live?.identityBase).toBe('https://puser.example/sso')
  expect(() => readSettings({ SMS_PORT: 'x' })).toThrow('SMS_PORT: a port between 0 and 65535 was expected, "x" came.')
})

describe('the process', () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const live = { IDENTITY_BASE: 'http://127.0.0.1:9/sso', ZHEJIANG_ORIGIN: 'http://127.0.0.1:9', SMS_GATEWAY: 'http://127.0.0.1:9' }

  function run(env: Record<string, string>): ReturnType<typeof spawn> {
    return spawn(process.execPath, ['--import', 'tsx', main], { env: { ...process.env, ...live, ...env }, stdio: ['pipe', 'pipe', 'pipe'] })
  }

  async function outputOf(child: ReturnType<typeof spawn>, stream: 'stdout' | 'stderr'): Promise<string> {
    let text = ''
    for await (const chunk of child[stream]!) {
      text += String(chunk)
      if (text.includes('\n')) break
    }
    return text
  }

  const exitOf = (child: ReturnType<typeof spawn>): Promise<number | null> => new Promise((resolve) => child.once('exit', resolve))

  it('says where it is in one line, and ends when its parent closes the pipe', async () => {
    const child = run({ NINGBO_PORT: '0' })
    const exited = exitOf(child)
    const { ready, addresses } = JSON.parse(await outputOf(child, 'stdout')) as { ready: boolean; addresses: { portals: { ningbo: string } } }
    expect(ready).toBe(true)
    expect((await fetch(addresses.portals.ningbo)).status).toBe(200)
    child.stdin!.end()
    expect(await exited).toBe(0)
  }, 30_000)

  it('names part, port and setting when a port is busy, and exits with 2', async () => {
    const holder: Server = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => holder.once('listening', resolve))
    const { port } = holder.address() as AddressInfo
    const child = run({ NINGBO_PORT: String(port) })
    const exited = exitOf(child)
    expect(await outputOf(child, 'stderr')).toBe(`Ningbo portal: port ${port} cannot be used, another program may hold it; set NINGBO_PORT to a free port.\n`)
    expect(await exited).toBe(2)
    holder.close()
  }, 30_000)

  it.each([
    [{ NINGBO_PORT: 'x' }, 'NINGBO_PORT: a port between 0 and 65535 was expected, "x" came.\n'],
    [{ IDENTITY_BASE: '', IDENTITY_PORT: '0', NINGBO_PORT: '0', DATA_DIR: main }, 'sandbox: its data folder cannot be written; set DATA_DIR to a folder that can.\n'],
  ])('ends with one sentence when a setting cannot be used: %j', async (env, sentence) => {
    const child = run(env)
    const exited = exitOf(child)
    expect(await outputOf(child, 'stderr')).toBe(sentence)
    expect(await exited).toBe(1)
  }, 30_000)
})
