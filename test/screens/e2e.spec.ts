import fs from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../helpers/browser.ts'
import { look, sizes, type Language } from './look.ts'
import type { Member } from './Member.ts'
import { roles, type Screen } from './roles.ts'
import { dataWords } from './words.ts'
import { startWorld, type World } from './world.ts'

/** Where pictures of every screen go, if anywhere: `SCREENSHOTS=/some/folder npm run test:e2e`. */
const pictures = process.env.SCREENSHOTS

let world: World
let browser: Browser
let data: string[]

beforeAll(async () => {
  if (pictures) fs.mkdirSync(pictures, { recursive: true })
  ;[world, browser] = await Promise.all([startWorld(), launchBrowser()])
  data = await dataWords(Object.values(world.members))
})
afterAll(async () => {
  await browser?.close()
  await world?.stop()
})

async function contextOf(login: string | undefined, language: Language): Promise<BrowserContext> {
  const url = world.system.addresses.register
  const context = await browser.newContext({ locale: language === 'zh' ? 'zh-CN' : 'en-GB', timezoneId: 'Asia/Shanghai', reducedMotion: 'reduce' })
  context.setDefaultTimeout(30_000)
  await context.addCookies([{ name: 'payload-lng', value: language, url }])
  if (login) await context.addCookies([{ name: 'payload-token', value: world.members[login]!.token, url }])
  return context
}

/** What is wrong with the screens of a role in a language; one that another role has too, or that only differs by an open panel, is looked at in one width. */
async function walk({ login, screens }: (typeof roles)[number], language: Language): Promise<string[]> {
  const context = await contextOf(login, language)
  const page = await context.newPage()
  const faults: string[] = []
  for (const { name, address, there, open } of screens) {
    await page.setViewportSize(sizes[1])
    await page.goto(`${world.system.addresses.register}${typeof address === 'string' ? address : await address(world.members[login]!)}`)
    await page.locator(there).first().waitFor()
    await open?.(page)
    const isWhole = isFirstOf(login, name) && !/-(columns|filters|none)$/.test(name)
    const widths = isWhole ? undefined : [sizes[1].width]
    // Words change what is wide, not what axe finds.
    const axeAt = isWhole && language === 'en' ? [sizes[1].width] : undefined
    const between = async (width: number): Promise<void> => void (pictures && (await page.screenshot({ path: path.join(pictures, `${login.split('@')[0]}-${name}-${language}-${width}.png`) })))
    faults.push(...(await look(page, { language, data, widths, axeAt, between })).map((fault) => `${language} ${name}: ${fault}`))
  }
  await context.close()
  return faults
}

function isFirstOf(login: string, name: Screen['name']): boolean {
  return roles.find(({ screens }) => screens.some((screen) => screen.name === name))?.login === login
}

describe('every screen of the office, in both languages, on a tablet, at a desk and on a wide screen', () => {
  it.each(['zh', 'en'] as const)('is without fault for whoever has to sign in, in %s', async (language) => {
    const context = await contextOf(undefined, language)
    const page = await context.newPage()
    await page.goto(`${world.system.addresses.register}/admin/login`)
    await page.locator('input[name=password]').waitFor()
    expect(await look(page, { language, data })).toEqual([])
    await context.close()
  })

  it.each(roles)('is without fault for $login', { timeout: 600_000 }, async (role) => {
    expect((await Promise.all([walk(role, 'zh'), walk(role, 'en')])).flat()).toEqual([])
  })
})

describe('on paper', () => {
  it.each([
    { what: 'the figures', address: async () => '/admin/figures', there: '.figures__heads' },
    { what: 'a case', address: async (member: Member) => `/admin/collections/change-requests/${await member.firstOf('change-requests', 'where[kind][equals]=change')}`, there: '.review__section' },
    { what: 'a record', address: async (member: Member) => `/admin/collections/persons/${await member.firstOf('persons')}`, there: '.person' },
  ])('$what has the whole width, without the menu and what one can only press', async ({ address, there }) => {
    const member = world.members['haishu@example.com']!
    const context = await contextOf(member.login, 'zh')
    const page = await context.newPage()
    await page.setViewportSize({ width: 794, height: 1123 })
    await page.emulateMedia({ media: 'print' })
    await page.goto(`${world.system.addresses.register}${await address(member)}`)
    const part = page.locator(there).first()
    await part.waitFor()
    expect((await part.boundingBox())!.width).toBeGreaterThan(500)
    await expect.poll(() => page.locator('.app-header:visible, .nav:visible, .template-default__nav-toggler-wrapper:visible, .review__button:visible').count()).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794)
    await context.close()
  })
})

describe('a number in full', () => {
  it.each([
    { where: 'of a record', collection: 'persons' },
    { where: 'of a case', collection: 'change-requests' },
  ])('$where is shown by a click, hidden by another, and each look is in the audit trail', async ({ collection }) => {
    const member = world.members['haishu@example.com']!
    const auditor = world.members['auditor@example.com']!
    const id = await member.firstOf(collection)
    const entries = async (): Promise<number> => (await auditor.call<{ totalDocs: number }>('GET', `/api/audit-events?limit=1&where[action][equals]=reveal&where[subject][equals]=${collection}:${id}`)).totalDocs
    const before = await entries()
    const context = await contextOf(member.login, 'zh')
    const page = await context.newPage()
    await page.goto(`${world.system.addresses.register}/admin/collections/${collection}/${id}`)
    const line = page.locator('.review__item', { hasText: '证件号码' })
    const number = line.locator('.reveal__number')
    const masked = await number.innerText()
    expect(masked).toMatch(/^\d{3}\*+\d{3}[\dX]$/)
    await line.getByRole('button', { name: '显示完整的证件号码（将记入审计记录）' }).click()
    await expect.poll(() => number.innerText()).toMatch(/^\d{17}[\dX]$/)
    expect(await entries()).toBe(before + 1)
    const button = line.getByRole('button', { name: '隐藏证件号码' })
    expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(32)
    await button.click()
    await expect.poll(() => number.innerText()).toBe(masked)
    await context.close()
  })
})
