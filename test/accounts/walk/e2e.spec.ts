import path from 'node:path'
import axe from 'axe-core'
import { Secret, TOTP } from 'otpauth'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../helpers/browser.ts'
import { startOidcProvider, type OidcProvider } from '../../helpers/oidcProvider.ts'
import { startSystem, type System } from '../../helpers/system.ts'

let system: System
let browser: Browser
let provider: OidcProvider

beforeAll(async () => {
  provider = await startOidcProvider()
  const env = { REQUIRES_SECOND_FACTOR: 'true', OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: provider.client.id, OIDC_CLIENT_SECRET: provider.client.secret }
  ;[system, browser] = await Promise.all([startSystem(env), launchBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await system?.stop()
  await provider?.stop()
})

/** Where pictures go, if anywhere: `SCREENSHOTS=/some/folder npm run test:e2e`. */
const pictures = process.env.SCREENSHOTS

/** What axe finds on the page as it is, Payload's own select aside, whose arrow holds a button; a picture where pictures are wanted. */
async function look(page: Page, name: string): Promise<string[]> {
  await page.waitForLoadState('networkidle')
  if (pictures) await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true })
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run({ exclude: ['.react-select'] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
  return violations.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

const contextIn = (language: string, viewport = { width: 1280, height: 900 }): Promise<BrowserContext> => browser.newContext({ locale: language === 'zh' ? 'zh-CN' : 'en-GB', viewport })

async function openSignIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${system.addresses.register}/admin/login`)
  return page
}

async function signIn(page: Page, name: string): Promise<void> {
  const { login, password } = system.addresses.accounts.find((one) => one.name === name)!
  await page.locator('input[name=email]').fill(login)
  await page.locator('input[name=password]').fill(password)
  await page.locator('button[type=submit]').click()
}

const codeOf = (secret: string, steps = 0) => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

describe.each([
  { language: 'zh', name: '海曙审核员', begin: '开始设置', confirm: '启用', kept: '我已保存好恢复码', done: '进入系统', pass: '验证并进入', fault: '验证码不正确', end: '退出其他会话', this: '当前会话' },
  { language: 'en', name: '鄞州审核员', begin: 'Set up', confirm: 'Turn on', kept: 'I have kept the recovery codes', done: 'Continue', pass: 'Verify and continue', fault: 'The code is wrong', end: 'End other sessions', this: 'This session' },
])('signing in, language $language', (words) => {
  it('sets the app up, then asks for its code, and lists the sessions', async () => {
    const context = await contextIn(words.language)
    const page = await openSignIn(context)
    const shortcomings = await look(page, `sign-in-${words.language}`)
    await signIn(page, words.name)
    await page.getByRole('button', { name: words.begin }).click()
    const secret = (await page.locator('.account-secret').innerText()).replace(/\s/g, '')
    shortcomings.push(...(await look(page, `enrol-${words.language}`)))
    // Nothing of the back office is open before.
    await page.goto(`${system.addresses.register}/admin/collections/change-requests`)
    await page.getByRole('button', { name: words.begin }).click()
    const again = (await page.locator('.account-secret').innerText()).replace(/\s/g, '')
    expect(again).not.toBe(secret)
    await page.locator('input[name=code]').fill(codeOf(again))
    await page.getByRole('button', { name: words.confirm }).click()
    await page.getByLabel(words.kept).check()
    shortcomings.push(...(await look(page, `recovery-${words.language}`)))
    await page.getByRole('button', { name: words.done }).click()
    await page.locator('.start__figures').waitFor()

    const other = await contextIn(words.language, { width: 390, height: 844 })
    const second = await openSignIn(other)
    await signIn(second, words.name)
    await second.locator('input[name=code]').fill('000000')
    await second.getByRole('button', { name: words.pass }).click()
    await second.getByText(words.fault).waitFor()
    shortcomings.push(...(await look(second, `code-${words.language}`)))
    await second.locator('input[name=code]').fill(codeOf(again, 1))
    await second.getByRole('button', { name: words.pass }).click()
    await second.locator('.start__figures').waitFor()

    await page.goto(`${system.addresses.register}/admin/account`)
    await page.getByText(words.this, { exact: true }).waitFor()
    expect(await page.locator('.account-sessions tbody tr').count()).toBe(2)
    shortcomings.push(...(await look(page, `account-${words.language}`)))
    await page.getByRole('button', { name: words.end }).click()
    await expect.poll(() => page.locator('.account-sessions tbody tr').count()).toBe(1)
    await second.goto(`${system.addresses.register}/admin/collections/change-requests`)
    await second.locator('input[name=password]').waitFor()
    expect(shortcomings).toEqual([])
    await Promise.all([context.close(), other.close()])
  })
})

describe('the office’s own sign-in', () => {
  it('leads to the start page by one press, and says on the sign-in page why it did not', async () => {
    const context = await contextIn('zh')
    const page = await openSignIn(context)
    provider.next = { claims: { sub: 'someone', email: 'unknown@example.com', email_verified: true } }
    await page.getByRole('link', { name: '使用统一身份认证登录' }).click()
    await page.getByText('没有与您的统一身份对应的账号').waitFor()
    expect(await look(page, 'sign-in-refused')).toEqual([])
    const { login } = system.addresses.accounts.find(({ name }) => name === '上城审核员')!
    provider.next = { claims: { sub: 'shangcheng', email: login, email_verified: true, amr: ['pwd', 'mfa'] } }
    await page.getByRole('link', { name: '使用统一身份认证登录' }).click()
    await page.locator('.start__figures').waitFor()
    expect(new URL(page.url()).pathname).toBe('/admin')
    await context.close()
  })
})

describe('the start pages', () => {
  it.each(['宁波登记管理员', '审计员', '系统管理员', '内容编辑'])('of %s', async (name) => {
    const context = await contextIn('zh')
    const page = await openSignIn(context)
    await signIn(page, name)
    const isAsked = ['宁波登记管理员', '系统管理员'].includes(name)
    await page.locator(isAsked ? '.account-factor' : '.start').waitFor()
    const shortcomings: string[] = []
    if (isAsked) {
      await page.getByRole('button', { name: '开始设置' }).click()
      await page.locator('input[name=code]').fill(codeOf((await page.locator('.account-secret').innerText()).replace(/\s/g, '')))
      await page.getByRole('button', { name: '启用' }).click()
      await page.getByLabel('我已保存好恢复码').check()
      await page.getByRole('button', { name: '进入系统' }).click()
      await page.locator('.start').waitFor()
    }
    shortcomings.push(...(await look(page, `start-${name}`)))
    expect(shortcomings).toEqual([])
    await context.close()
  })
})
