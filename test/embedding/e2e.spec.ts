import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { startSystem, type System } from '../helpers/system.ts'
import { confirm, fillRegistration, signInFrom } from '../way/applicant.ts'
import { Visitor } from '../way-change/Visitor.ts'
import { newer } from './newer.ts'

let system: System
let browser: Browser

beforeAll(async () => {
  ;[system, browser] = await Promise.all([startSystem(), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
})

type Watched = { page: Page; violations: string[]; swaps: () => number }

/** A page of the Ningbo portal, what its policy forbade, and how often a code was swapped for a session. */
async function open(path: string): Promise<Watched> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'zh-CN' })).newPage()
  page.setDefaultTimeout(30_000)
  const violations: string[] = []
  let swaps = 0
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === '/v1/session') swaps += 1
  })
  await page.goto(system.addresses.portals.ningbo + path)
  return { page, violations, swaps: () => swaps }
}

const accountOf = (login: string) => system.addresses.accounts.find((account) => account.login === login)!
const residence = { district: '海曙区', street: '江厦街道', postcode: '315000' }

describe.each([
  { framework: 'react', login: 'test01' },
  { framework: 'vue', login: 'test02' },
])('a page of $framework', ({ framework, login }) => {
  it('holds the registration, hears its events, gives it a look of its own and shares one session with the header', async () => {
    const { page, violations, swaps } = await open(`/examples/${framework}`)
    const widget = page.locator('accountant-registration')
    await signInFrom(page, accountOf(login))
    await page.getByText('已登录：').waitFor()
    expect(swaps()).toBe(1)
    expect(await page.locator('accountant-portal[signed-in]').count()).toBe(2)

    const next = widget.getByRole('button', { name: '下一步' })
    await next.waitFor()
    expect(await next.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(91, 42, 134)')
    expect(await widget.evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px')
    await page.getByRole('button', { name: '页面自己的大字按钮' }).click()
    await expect.poll(() => widget.evaluate((element) => getComputedStyle(element).fontSize)).toBe('24px')
    await page.getByRole('button', { name: '页面自己的大字按钮' }).click()
    await expect.poll(() => widget.getAttribute('large')).toBeNull()

    await fillRegistration(page, residence)
    await page.getByText('已保存：').first().waitFor()
    const receipt = await confirm(page)
    await page.getByText(`已提交：${receipt}`).waitFor()

    await page.getByRole('banner').getByRole('button', { name: '退出' }).click()
    await page.getByText('已退出').waitFor()
    await widget.getByRole('button', { name: /登录/ }).waitFor()
    expect(violations).toEqual([])
    await page.context().close()
  })
})

describe('a page of React', () => {
  it('holds the change, hears of what was handed in and gives it a look of its own', async () => {
    const visitor = await Visitor.arrive({ system, browser, portal: 'ningbo', login: 'wangjianing', path: '/examples/react-change' })
    const { desk } = visitor.words
    await visitor.lookUp('ningbo')
    await visitor.toSection('basic')
    expect(await visitor.button(desk.submit).evaluate((button) => getComputedStyle(button).backgroundColor)).toBe('rgb(91, 42, 134)')
    await visitor.fill('email', 'embedded@example.com')
    expect(await visitor.confirm(await visitor.submit())).toBe(desk.applied)
    await visitor.page.getByText(/^已提交：NB/).waitFor()
    expect(visitor.faults).toEqual([])
    await visitor.leave()
  })
})

describe('several widgets on one page', () => {
  it('share one session: those that come later need no sign-in, and the end of it is told to all', async () => {
    const { page, swaps } = await open('/register')
    await signInFrom(page, accountOf('test06'))
    await page.evaluate(() => {
      const portal = document.createElement('accountant-portal')
      portal.setAttribute('portal', 'ningbo')
      portal.append(document.createElement('accountant-progress'))
      document.querySelector('main')!.append(portal)
      const heard: string[] = []
      Object.assign(window, { heard })
      for (const type of ['accountant-signed-in', 'accountant-session-expired', 'accountant-signed-out']) document.addEventListener(type, () => heard.push(type))
    })
    await page.locator('accountant-progress').getByRole('link', { name: '开始登记' }).or(page.locator('accountant-progress').getByText('还没有')).first().waitFor()
    expect(swaps()).toBe(1)

    await page.route('**/v1/**', (route) => route.fulfill({ status: 401, headers: { 'Access-Control-Allow-Origin': '*' }, json: { code: 'session-expired', errors: [] } }))
    await page.locator('accountant-registration').getByRole('checkbox').check()
    await page.locator('accountant-registration').getByRole('button', { name: '下一步' }).click()
    await page.locator('accountant-registration').getByRole('button', { name: '重新登录' }).waitFor()
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
    expect(heard.filter((type) => type === 'accountant-session-expired')).toHaveLength(3)
    await page.context().close()
  })
})

/** Answers from now on as a newer server might; gives how often it did. */
async function spice(page: Page): Promise<() => number> {
  let spiced = 0
  await page.route(`${system.addresses.register}/v1/**`, async (route) => {
    if (route.request().method() === 'OPTIONS' || route.request().isNavigationRequest()) return route.continue()
    const response = await route.fetch()
    if (!response.headers()['content-type']?.startsWith('application/json')) return route.fulfill({ response })
    spiced += 1
    return route.fulfill({ response, json: newer(await response.json()) })
  })
  return () => spiced
}

describe('a server that is newer than the widget', () => {
  it('may answer more than the widget knows, from the notice to the receipt', async () => {
    const { page } = await open('/register')
    const spiced = await spice(page)
    await signInFrom(page, accountOf('test08'))
    await fillRegistration(page, residence)
    expect(await confirm(page)).toMatch(/^NB/)
    expect(spiced()).toBeGreaterThan(10)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.context().close()
  })

  it('may answer more than the change knows, from the query and its views to what waits', async () => {
    let spiced = () => 0
    const prepare = async (page: Page) => void (spiced = await spice(page))
    const visitor = await Visitor.arrive({ system, browser, portal: 'ningbo', login: 'wangjianing', prepare })
    const { desk } = visitor.words
    await visitor.lookUp('ningbo')
    await visitor.tab('history')
    const entry = visitor.widget.locator('[part=entry]').last()
    await entry.locator('summary').click()
    await entry.getByText('鄞州区财政局').first().waitFor()
    await visitor.tab('continuing')
    await visitor.widget.getByRole('table').first().waitFor()
    await visitor.tab('record')
    await visitor.toSection('workplace')
    await visitor.fill('employerName', '宁波另一虚构有限公司')
    await visitor.fill('employerPhone', '0574-87000021')
    const dialog = await visitor.submit()
    expect(await visitor.items(dialog)).toHaveLength(2)
    await visitor.bringPapers(dialog)
    expect(await visitor.confirm(dialog)).toBe(desk.submitted)
    expect(await visitor.receipt()).toMatch(/^NB/)
    expect(visitor.faults).toEqual([])
    expect(spiced()).toBeGreaterThan(10)
    await visitor.page.unrouteAll({ behavior: 'ignoreErrors' })
    await visitor.leave()
  })
})
